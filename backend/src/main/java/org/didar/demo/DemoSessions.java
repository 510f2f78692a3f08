package org.didar.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
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
    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final int MORNING_VISITS = 9;
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
    private static final int AFTERNOON_VISITS = 6;

    private final PlanningSessions planning;
    private final PrisonDirectory prisons;
    private final Clock clock;

    DemoSessions(PlanningSessions planning, PrisonDirectory prisons, Clock clock) {
        this.planning = planning;
        this.prisons = prisons;
        this.clock = clock;
    }

    /** A morning and an afternoon each day, at every station but the newcomer's. */
    void plan(UUID prison) {
        Set<UUID> stations =
                prisons.stations(prison).stream()
                        .filter(each -> each.number() != DemoPlaces.UNPAIRED)
                        .map(StationView::id)
                        .collect(Collectors.toSet());
        LocalDate today = LocalDate.ofInstant(clock.instant(), DemoPlaces.ZONE);
        for (DayOfWeek day : DayOfWeek.values()) {
            weekly(prison, day, MORNING, MORNING_VISITS, stations, today);
            weekly(prison, day, AFTERNOON, AFTERNOON_VISITS, stations, today);
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
            UUID prison,
            DayOfWeek day,
            LocalTime firstStart,
            int visits,
            Set<UUID> stations,
            LocalDate from) {
        planning.add(
                new SessionPlan(
                        prison,
                        day,
                        firstStart,
                        visits,
                        MINUTES,
                        null,
                        stations,
                        from,
                        null,
                        Set.of(SessionKind.FAMILY_ONLINE)));
    }

    /**
     * The next start that is a few minutes away, in whole five minutes, and ends the same day.
     * Never a start of the daily sessions: those would offer other stations for it.
     */
    LocalDateTime soon() {
        LocalDateTime earliest =
                LocalDateTime.ofInstant(clock.instant(), DemoPlaces.ZONE).plusMinutes(3);
        LocalDateTime start =
                earliest.withSecond(0).withNano(0).plusMinutes(5 - earliest.getMinute() % 5);
        while (isDaily(start.toLocalTime(), MORNING) || isDaily(start.toLocalTime(), AFTERNOON)) {
            start = start.plusMinutes(5);
        }
        boolean endsToday = start.plusMinutes(MINUTES).toLocalDate().equals(start.toLocalDate());
        return endsToday ? start : start.toLocalDate().plusDays(1).atStartOfDay();
    }

    private static boolean isDaily(LocalTime start, LocalTime first) {
        return (start.toSecondOfDay() - first.toSecondOfDay()) % (ROUND * 60) == 0;
    }
}
