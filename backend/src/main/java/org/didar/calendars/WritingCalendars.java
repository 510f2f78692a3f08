package org.didar.calendars;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.accounts.PublicAddress;
import org.didar.calendars.CalendarEvent.Status;
import org.didar.places.PrisonDirectory;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitStatus;
import org.didar.visits.VisitView;
import org.springframework.stereotype.Component;

/** Puts visits into calendars. */
@Component
class WritingCalendars {

    private static final Duration AHEAD = Duration.ofDays(28);

    /** Visits that follow each other so closely are one stretch of work. */
    private static final Duration PAUSE = Duration.ofMinutes(15);

    private static final Set<VisitStatus> CALLED_OFF =
            EnumSet.of(VisitStatus.CANCELLED, VisitStatus.REJECTED, VisitStatus.EXPIRED);
    private static final Set<VisitStatus> UNSURE =
            EnumSet.of(VisitStatus.HELD, VisitStatus.REQUESTED);

    private final VisitDirectory visits;
    private final PrisonDirectory prisons;
    private final Access access;
    private final PublicAddress address;
    private final Clock clock;

    WritingCalendars(
            VisitDirectory visits,
            PrisonDirectory prisons,
            Access access,
            PublicAddress address,
            Clock clock) {
        this.visits = visits;
        this.prisons = prisons;
        this.access = access;
        this.address = address;
        this.clock = clock;
    }

    /** One visit; its number grows with every change of it, so that a later file wins. */
    byte[] visit(VisitView visit, boolean english) {
        Status status = statusOf(visit);
        CalendarEvent event =
                new CalendarEvent(
                        visit.id() + "@didar",
                        visit.version(),
                        visit.start(),
                        visit.end(),
                        english ? "Didar: online appointment" : "دیدار: قرار برخط",
                        address.to("/visits/" + visit.id()),
                        status);
        return file(status == Status.CANCELLED ? "CANCEL" : "PUBLISH", List.of(event));
    }

    private static Status statusOf(VisitView visit) {
        if (CALLED_OFF.contains(visit.status())) {
            return Status.CANCELLED;
        }
        return UNSURE.contains(visit.status()) ? Status.TENTATIVE : Status.CONFIRMED;
    }

    /**
     * When visits are held where the official works, in the coming weeks: stretches of visits that
     * follow each other, and how many they are.
     */
    byte[] feed(Actor official) {
        Set<UUID> within =
                access.territories(official, Act.KEEP_OWN_CALENDAR)
                        .flatMap(each -> prisons.prisonsWithin(each).stream())
                        .collect(Collectors.toSet());
        Instant now = clock.instant();
        List<CalendarEvent> events = new ArrayList<>();
        if (within.isEmpty()) {
            return file("PUBLISH", events);
        }
        visits.inPrisons(within, now.minus(Duration.ofDays(1)), now.plus(AHEAD)).stream()
                .filter(each -> !CALLED_OFF.contains(each.status()))
                .collect(Collectors.groupingBy(VisitView::prisonId))
                .forEach((prison, booked) -> events.addAll(stretches(prison, booked)));
        events.sort(Comparator.comparing(CalendarEvent::start));
        return file("PUBLISH", events);
    }

    private List<CalendarEvent> stretches(UUID prison, List<VisitView> booked) {
        ZoneId zone = prisons.zone(prison);
        List<CalendarEvent> events = new ArrayList<>();
        List<VisitView> stretch = new ArrayList<>();
        Instant end = Instant.MIN;
        for (VisitView visit : booked) {
            if (!stretch.isEmpty() && visit.start().isAfter(end.plus(PAUSE))) {
                events.add(event(prison, zone, stretch, end, events.size()));
                stretch.clear();
            }
            stretch.add(visit);
            end = stretch.size() == 1 || visit.end().isAfter(end) ? visit.end() : end;
        }
        if (!stretch.isEmpty()) {
            events.add(event(prison, zone, stretch, end, events.size()));
        }
        return events;
    }

    /** Known by its day and its place in it: what moves within the day stays the same event. */
    private CalendarEvent event(
            UUID prison, ZoneId zone, List<VisitView> stretch, Instant end, int index) {
        Instant start = stretch.getFirst().start();
        LocalDate day = LocalDate.ofInstant(start, zone);
        String known = prison + "/" + day + "/" + index;
        UUID uid = UUID.nameUUIDFromBytes(known.getBytes(StandardCharsets.UTF_8));
        long sequence = stretch.stream().mapToLong(VisitView::version).sum();
        String summary = "دیدار: " + stretch.size() + " ملاقات برخط";
        return new CalendarEvent(
                uid + "@didar", sequence, start, end, summary, address.to("/"), Status.CONFIRMED);
    }

    private byte[] file(String method, List<CalendarEvent> events) {
        return new CalendarFile(method, address.to("/"), clock.instant(), events).bytes();
    }
}
