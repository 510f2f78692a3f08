package org.didar.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A session as it is reckoned with: equal slots of wall time, one after the other, at stations.
 *
 * @param firstMinute after the prison's midnight
 * @param stations by id; those of its group, if it names one
 * @param oneOff whether it replaces its stations' recurring sessions of its day
 */
record Session(
        UUID id,
        Recurrence days,
        int firstMinute,
        int slots,
        int slotMinutes,
        int gapMinutes,
        List<UUID> stations,
        Set<SessionKind> kinds,
        boolean oneOff) {

    private static final int DAY = 24 * 60;

    /** A collision: the first day of this session on which it happens. */
    record Collision(Session with, LocalDate day) {}

    /** Which of its stations may be used for some minutes of the day. */
    interface Openness {
        List<UUID> open(List<UUID> stations, int fromMinute, int untilMinute);
    }

    Session {
        stations = stations.stream().sorted().toList();
        kinds = Set.copyOf(kinds);
    }

    /** What a plan with stations of its own comes to. */
    static Session of(UUID id, SessionPlan plan, int gapMinutes) {
        Recurrence days =
                new Recurrence(
                        plan.weekday(),
                        plan.everyWeeks(),
                        plan.week(),
                        plan.validFrom(),
                        plan.validUntil());
        return new Session(
                id,
                days,
                plan.firstStart().toSecondOfDay() / 60,
                plan.slots(),
                plan.slotMinutes(),
                gapMinutes,
                List.copyOf(plan.stations()),
                plan.kinds(),
                plan.oneOff());
    }

    /** Whether a register would take both for one session. */
    boolean isKnownAs(Session other) {
        return oneOff == other.oneOff
                && days.weekday() == other.days.weekday()
                && days.from().equals(other.days.from())
                && firstMinute == other.firstMinute
                && stations.equals(other.stations);
    }

    /** Whether both say the same, whatever their ids. */
    boolean isLike(Session other) {
        return new Session(
                        other.id,
                        days,
                        firstMinute,
                        slots,
                        slotMinutes,
                        gapMinutes,
                        stations,
                        kinds,
                        oneOff)
                .equals(other);
    }

    /** The minute after its last gap; may lie in the next day. */
    int endMinute() {
        return firstMinute + slots * (slotMinutes + gapMinutes);
    }

    /** What it offers on one of its days. */
    List<Slot> slotsOn(LocalDate day, ZoneId zone, Openness openness) {
        List<Slot> found = new ArrayList<>(slots);
        for (int index = 0; index < slots; index++) {
            int minute = firstMinute + index * (slotMinutes + gapMinutes);
            List<UUID> open = openness.open(stations, minute, minute + slotMinutes);
            if (!open.isEmpty()) {
                found.add(slot(day, zone, minute, open));
            }
        }
        return found;
    }

    private Slot slot(LocalDate day, ZoneId zone, int minute, List<UUID> open) {
        Instant start = day.atTime(LocalTime.ofSecondOfDay(minute * 60L)).atZone(zone).toInstant();
        Instant end = start.plusSeconds(slotMinutes * 60L);
        return new Slot(start, end, end.plusSeconds(gapMinutes * 60L), open);
    }

    /**
     * Whether both would ever claim one station at one time, gaps included. A one-off session and a
     * recurring one of the same day never do, since the former replaces the latter; exclusions and
     * closures do not count, since they may be taken back.
     */
    Optional<Collision> collisionWith(Session other) {
        if (Collections.disjoint(stations, other.stations)) {
            return Optional.empty();
        }
        // A last gap may reach past midnight.
        return Stream.of(0, -1, 1)
                .filter(shift -> shift != 0 || oneOff == other.oneOff)
                .filter(shift ->
                        firstMinute < other.endMinute() + shift * DAY
                                && other.firstMinute + shift * DAY < endMinute())
                .flatMap(shift -> days.firstMeeting(other.days, shift).stream())
                .min(LocalDate::compareTo)
                .map(day -> new Collision(other, day));
    }
}
