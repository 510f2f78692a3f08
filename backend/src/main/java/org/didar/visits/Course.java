package org.didar.visits;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.didar.visits.SideEvent.What;
import org.jspecify.annotations.Nullable;

/**
 * How a visit went: each moment of its time was held, or lost by somebody's doing. Made from facts
 * alone, so that the same facts are always judged alike.
 *
 * @param held how long both sides heard each other; a call before the booked start counts
 * @param lost how much of the booked time went by otherwise, by whose doing; never of {@code NONE}
 * @param away by whose doing the family is away in the end; {@code null} if it is there or never
 *     came
 */
public record Course(Duration held, Map<Fault, Duration> lost, @Nullable Fault away) {

    /** Both sides gone within this of each other did not lose two lines: the server was lost. */
    static final Duration AT_ONCE = Duration.ofSeconds(10);

    public Course {
        lost = Map.copyOf(lost);
    }

    /**
     * What is known of a visit.
     *
     * @param until what came after is not judged: the end, or the moment an officer ended it
     * @param atPoint whether the family sits at an outreach point, whose line and device these are
     */
    record Facts(
            Instant start,
            Instant until,
            boolean atPoint,
            List<Moment.Door> door,
            List<SideEvent> sides) {

        Facts {
            door = List.copyOf(door);
            sides = List.copyOf(sides);
        }

        private List<Moment> inOrder() {
            return Stream.<Moment>concat(door.stream(), sides.stream())
                    .sorted(Comparator.comparing(Moment::at))
                    .toList();
        }

        /** Whether both sides were lost at once, so that it was neither's line. */
        boolean isOfBoth(SideEvent drop) {
            return sides.stream()
                    .filter(each -> each.side() != drop.side())
                    .filter(each -> each.what() == What.DROPPED || each.what() == What.SERVER_GONE)
                    .map(each -> Duration.between(each.at(), drop.at()).abs())
                    .anyMatch(apart -> apart.compareTo(AT_ONCE) <= 0);
        }
    }

    static Course of(Facts facts) {
        Standing standing = new Standing(facts);
        Map<Fault, Duration> lost = new EnumMap<>(Fault.class);
        Duration held = Duration.ZERO;
        Instant from = Instant.MIN;
        for (Moment moment : facts.inOrder()) {
            Instant to = min(moment.at(), facts.until());
            held = held.plus(standing.isTalking() ? between(from, to) : Duration.ZERO);
            add(lost, standing, max(from, facts.start()), to);
            standing.take(moment);
            from = max(from, to);
        }
        held = held.plus(standing.isTalking() ? between(from, facts.until()) : Duration.ZERO);
        add(lost, standing, max(from, facts.start()), facts.until());
        return new Course(held, lost, standing.away());
    }

    /** Rounded to the nearest, as a visit counts its own. */
    public int minutesHeld() {
        return Math.toIntExact(Math.round(held.toMillis() / 60_000.0));
    }

    Duration lostTo(Fault whose) {
        return lost.getOrDefault(whose, Duration.ZERO);
    }

    /**
     * Whose doing it was that so little was held. The visitor's only if they lost more than all
     * others together and the visit were short by that alone; else whoever else lost most.
     *
     * @param percent less than this share of the booked time is too little
     */
    Fault faultOfLosing(Duration booked, int percent) {
        Duration visitors = lostTo(Fault.VISITOR);
        Duration others = sum().minus(visitors);
        boolean shortByThat = booked.minus(visitors).toMillis() * 100 < booked.toMillis() * percent;
        boolean theirs = shortByThat && visitors.compareTo(others) > 0;
        return theirs ? Fault.VISITOR : faultOfOthers();
    }

    /** Whoever but the visitor lost most; a trouble nobody can name is the network's. */
    Fault faultOfOthers() {
        return lost.entrySet().stream()
                .filter(each -> each.getKey() != Fault.VISITOR)
                .max(
                        Map.Entry.<Fault, Duration>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(Fault.NETWORK);
    }

    private Duration sum() {
        return lost.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    private static void add(
            Map<Fault, Duration> lost, Standing standing, Instant from, Instant to) {
        Duration time = between(from, to);
        if (!standing.isTalking() && !time.isZero()) {
            lost.merge(standing.blame(), time, Duration::plus);
        }
    }

    private static Duration between(Instant from, Instant to) {
        return from.isBefore(to) && !from.equals(Instant.MIN)
                ? Duration.between(from, to)
                : Duration.ZERO;
    }

    private static Instant min(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static Instant max(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
