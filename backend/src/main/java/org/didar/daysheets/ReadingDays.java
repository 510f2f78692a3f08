package org.didar.daysheets;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.daysheets.DaySheet.Station;
import org.didar.people.PeopleDirectory;
import org.didar.people.PrisonerView;
import org.didar.places.PrisonDirectory;
import org.didar.places.PrisonView;
import org.didar.places.StationState;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitStatus;
import org.didar.visits.VisitView;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is booked in a prison on a day, for whoever may see its timetable. */
@Service
class ReadingDays {

    private static final Set<VisitStatus> NOT_HELD =
            EnumSet.of(VisitStatus.CANCELLED, VisitStatus.REQUESTED);

    private final VisitDirectory visits;
    private final PeopleDirectory people;
    private final PrisonDirectory prisons;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReadingDays(
            VisitDirectory visits,
            PeopleDirectory people,
            PrisonDirectory prisons,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.visits = visits;
        this.people = people;
        this.prisons = prisons;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The sheet, and a line in the log that it was taken.
     *
     * @param asked the day, or {@code null} for today
     */
    @Transactional
    public DaySheet day(Actor actor, UUID prisonId, @Nullable LocalDate asked) {
        access.require(actor, Act.SEE_TIMETABLE, prisons.reach(prisonId));
        PrisonView prison = prisons.prison(prisonId);
        ZoneId zone = prison.zone();
        LocalDate day = asked == null ? LocalDate.ofInstant(clock.instant(), zone) : asked;
        Instant from = day.atStartOfDay(zone).toInstant();
        Instant until = day.plusDays(1).atStartOfDay(zone).toInstant();
        List<DaySheet.Visit> booked =
                visits.inPrisons(List.of(prisonId), from, until).stream()
                        .filter(each -> !NOT_HELD.contains(each.status()))
                        .map(each -> row(each, zone))
                        .toList();
        events.publishEvent(new DaySheetTaken(prisonId, actor.id(), day));
        return new DaySheet(
                prison.name(),
                day,
                prisons.stations(prisonId).stream()
                        .filter(each -> each.state() != StationState.RETIRED)
                        .map(each -> new Station(each.id(), each.number()))
                        .toList(),
                booked.stream().map(DaySheet.Visit::start).distinct().sorted().toList(),
                booked);
    }

    private DaySheet.Visit row(VisitView visit, ZoneId zone) {
        PrisonerView prisoner = people.prisoner(visit.prisonerId());
        return new DaySheet.Visit(
                visit.stationId(),
                LocalTime.ofInstant(visit.start(), zone),
                LocalTime.ofInstant(visit.end(), zone),
                prisoner.shortName(),
                prisoner.number(),
                visit.visitors().size());
    }
}
