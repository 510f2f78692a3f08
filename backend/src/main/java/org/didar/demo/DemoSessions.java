package org.didar.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.places.PrisonDirectory;
import org.didar.places.StationView;
import org.didar.timetable.PlanningSessions;
import org.didar.timetable.SessionKind;
import org.didar.timetable.SessionPlan;
import org.springframework.stereotype.Component;

/** When the demonstration's prisons hold visits. */
@Component
@OnlyInDemo
class DemoSessions {

    private static final int MINUTES = 20;
    private static final int ROUND = 25;
    private static final Hours MORNING =
            new Hours(LocalTime.of(8, 30), 9, SessionKind.FAMILY_ONLINE);
    private static final Hours NOON = new Hours(LocalTime.of(12, 30), 2, SessionKind.LAWYER);
    private static final Hours AFTERNOON =
            new Hours(LocalTime.of(14, 0), 6, SessionKind.FAMILY_ONLINE);

    private record Hours(LocalTime first, int visits, SessionKind kind) {}

    private final PlanningSessions planning;
    private final PrisonDirectory prisons;
    private final Clock clock;

    DemoSessions(PlanningSessions planning, PrisonDirectory prisons, Clock clock) {
        this.planning = planning;
        this.prisons = prisons;
        this.clock = clock;
    }

    /**
     * A morning and an afternoon for families each day, and a while between them for lawyers, at
     * every station but the newcomer's.
     */
    void plan(UUID prison) {
        Set<UUID> stations =
                prisons.stations(prison).stream()
                        .filter(each -> each.number() != DemoPlaces.UNPAIRED)
                        .map(StationView::id)
                        .collect(Collectors.toSet());
        LocalDate today = LocalDate.ofInstant(clock.instant(), DemoPlaces.ZONE);
        for (DayOfWeek day : DayOfWeek.values()) {
            for (Hours hours : List.of(MORNING, NOON, AFTERNOON)) {
                weekly(prison, day, hours, stations, today);
            }
        }
    }

    /** One visit at one station, once; whatever stood in its way by hand gives way. */
    void planOnce(UUID prison, UUID station, LocalDateTime start) {
        LocalDate day = start.toLocalDate();
        SessionPlan plan =
                new SessionPlan(
                                prison,
                                day.getDayOfWeek(),
                                start.toLocalTime(),
                                1,
                                MINUTES,
                                null,
                                Set.of(station),
                                day,
                                day,
                                Set.of(SessionKind.FAMILY_ONLINE))
                        .once();
        planning.addInstead(plan);
    }

    private void weekly(
            UUID prison, DayOfWeek day, Hours hours, Set<UUID> stations, LocalDate from) {
        planning.add(
                new SessionPlan(
                        prison,
                        day,
                        hours.first(),
                        hours.visits(),
                        MINUTES,
                        null,
                        stations,
                        from,
                        null,
                        Set.of(hours.kind())));
    }

    /**
     * The next start that is a few minutes away, in whole five minutes, and ends the same day.
     * Never a start of the daily sessions: those would offer other stations for it.
     */
    LocalDateTime soon() {
        LocalDateTime earliest = inAFewMinutes();
        LocalDateTime start =
                earliest.withSecond(0).withNano(0).plusMinutes(5 - earliest.getMinute() % 5);
        while (isDaily(start, MORNING) || isDaily(start, AFTERNOON)) {
            start = start.plusMinutes(5);
        }
        boolean endsToday = start.plusMinutes(MINUTES).toLocalDate().equals(start.toLocalDate());
        return endsToday ? start : start.toLocalDate().plusDays(1).atStartOfDay();
    }

    /** The first time for lawyers that is a few minutes away. */
    LocalDateTime nextForLawyers() {
        LocalDateTime earliest = inAFewMinutes();
        LocalDateTime today = earliest.toLocalDate().atTime(NOON.first());
        return today.isBefore(earliest) ? today.plusDays(1) : today;
    }

    private LocalDateTime inAFewMinutes() {
        return LocalDateTime.ofInstant(clock.instant(), DemoPlaces.ZONE).plusMinutes(3);
    }

    private static boolean isDaily(LocalDateTime start, Hours hours) {
        int after = start.toLocalTime().toSecondOfDay() - hours.first().toSecondOfDay();
        return after % (ROUND * 60) == 0;
    }
}
