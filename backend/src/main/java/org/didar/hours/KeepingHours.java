package org.didar.hours;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.hours.PromisedVisits.Promised;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.didar.places.PrisonDirectory;
import org.didar.places.PrisonView;
import org.didar.timetable.Recurrence;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An official says when they can join visits. What is booked in hours that end keeps its official:
 * it was promised.
 */
@Service
@Transactional
public class KeepingHours {

    private final AllHours hours;
    private final PromisedVisits promised;
    private final PrisonDirectory prisons;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingHours(
            AllHours hours,
            PromisedVisits promised,
            PrisonDirectory prisons,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.hours = hours;
        this.promised = promised;
        this.prisons = prisons;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Hours to be.
     *
     * @param district may be left out by an official of one district
     * @param weekday of repeating hours; {@code null} for the first day alone
     * @param lastDay the last day of repeating hours, or {@code null} for no end
     */
    public record Wanted(
            @Nullable UUID district,
            @Nullable DayOfWeek weekday,
            int everyWeeks,
            LocalDate firstDay,
            @Nullable LocalDate lastDay,
            LocalTime from,
            LocalTime until,
            int atOnce,
            int gapMinutes) {

        /** Repeating hours are counted from the first such weekday. */
        Recurrence days() {
            if (weekday == null) {
                return Recurrence.once(firstDay);
            }
            LocalDate first = firstDay.with(TemporalAdjusters.nextOrSame(weekday));
            int week = Math.toIntExact(Math.floorMod(Recurrence.weekOf(first), everyWeeks));
            return new Recurrence(weekday, everyWeeks, week, first, lastDay);
        }
    }

    /**
     * @throws Problem {@code hours.overlap}
     */
    public UUID set(Actor actor, Wanted wanted) {
        access.requireAnywhere(actor, Act.KEEP_OWN_HOURS);
        UUID district = districtOf(actor, wanted.district());
        OfficialHours added =
                new OfficialHours(
                        Ids.next(),
                        actor.id(),
                        district,
                        wanted.days(),
                        wanted.from().toSecondOfDay() / 60,
                        wanted.until().toSecondOfDay() / 60,
                        wanted.atOnce(),
                        wanted.gapMinutes());
        requireSense(added, zone(actor, district));
        if (hours.ofAccount(actor.id(), added.days().from()).stream().anyMatch(added::meets)) {
            throw new Problem(HoursProblem.OVERLAP);
        }
        hours.add(added);
        events.publishEvent(new HoursChanged(added.id(), false, 0, actor.id()));
        return added.id();
    }

    private void requireSense(OfficialHours added, ZoneId zone) {
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        @Nullable LocalDate last = added.days().until();
        if (added.fromMinute() >= added.untilMinute() || added.gapMinutes() % 5 != 0) {
            throw Problem.atField(CommonProblem.INVALID_REQUEST, "until");
        }
        if (last != null && (last.isBefore(added.days().from()) || last.isBefore(today))) {
            throw Problem.atField(CommonProblem.INVALID_REQUEST, "lastDay");
        }
    }

    /** Nobody new is booked in them. */
    public void end(Actor actor, UUID id) {
        access.requireAnywhere(actor, Act.KEEP_OWN_HOURS);
        int visits =
                mine(actor).stream()
                        .filter(each -> each.id().equals(id))
                        .mapToInt(each -> each.visits().size())
                        .sum();
        if (!hours.remove(id, actor.id())) {
            throw new Problem(CommonProblem.NOT_FOUND_THING);
        }
        events.publishEvent(new HoursChanged(id, true, visits, actor.id()));
    }

    /** The actor's own that have not passed, with the visits booked in each. */
    @Transactional(readOnly = true)
    public List<HoursRow> mine(Actor actor) {
        access.requireAnywhere(actor, Act.KEEP_OWN_HOURS);
        Instant now = clock.instant();
        Map<UUID, PrisonView> districts = districts(actor);
        List<Promised> visits = promised.with(actor.id(), now);
        // A day that has passed somewhere may not have passed everywhere.
        LocalDate yesterday = now.atZone(ZoneOffset.UTC).toLocalDate().minusDays(1);
        return hours.ofAccount(actor.id(), yesterday).stream()
                .map(each -> row(each, districts.get(each.districtId()), visits))
                .toList();
    }

    private static HoursRow row(
            OfficialHours each, @Nullable PrisonView prison, List<Promised> visits) {
        return new HoursRow(
                each.id(),
                prison == null ? "" : prison.districtName(),
                each.days().weekday(),
                each.days().everyWeeks(),
                each.days().from(),
                each.days().until(),
                each.from(),
                each.until(),
                each.atOnce(),
                each.gapMinutes(),
                prison == null ? List.of() : in(each, prison.zone(), visits));
    }

    private static List<Promised> in(OfficialHours hours, ZoneId zone, List<Promised> visits) {
        return visits.stream().filter(each -> isIn(each, hours, zone)).toList();
    }

    private static boolean isIn(Promised visit, OfficialHours hours, ZoneId zone) {
        LocalDate day = visit.start().atZone(zone).toLocalDate();
        return hours.days().includes(day)
                && hours.on(day, zone).lanes(visit.start(), visit.end()).findAny().isPresent();
    }

    private UUID districtOf(Actor actor, @Nullable UUID wanted) {
        Map<UUID, PrisonView> own = districts(actor);
        if (wanted == null && own.size() == 1) {
            return own.keySet().iterator().next();
        }
        if (wanted == null || !own.containsKey(wanted)) {
            throw Problem.atField(CommonProblem.INVALID_REQUEST, "districtId");
        }
        return wanted;
    }

    private ZoneId zone(Actor actor, UUID district) {
        return Objects.requireNonNull(districts(actor).get(district)).zone();
    }

    /** The districts the actor sits in, each with a prison that has its clock and its name. */
    private Map<UUID, PrisonView> districts(Actor actor) {
        return access.territories(actor, Act.KEEP_OWN_HOURS)
                .flatMap(each -> prisons.prisonsWithin(each).stream())
                .sorted()
                .map(prisons::prison)
                .collect(
                        Collectors.toMap(
                                PrisonView::districtId,
                                each -> each,
                                (first, other) -> first,
                                TreeMap::new));
    }
}
