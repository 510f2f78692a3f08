package org.didar.scheduling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of a family's turns was used at one instant, and what was owed to them.
 *
 * @param booked whether the visit that is judged has its turn already: it gives nothing up for
 *     another time
 */
record TurnsTaken(List<Turn> turns, List<Owed> owed, boolean booked) {

    static final TurnsTaken UNCOUNTED = new TurnsTaken(List.of(), List.of(), false);

    TurnsTaken {
        turns = List.copyOf(turns);
        owed = List.copyOf(owed);
    }

    /**
     * @param free whether its row is one of a hold that has ended
     */
    record Turn(LocalDate period, int ordinal, boolean free) {}

    /**
     * One visit that is owed.
     *
     * @param lead who led the lost visit: nobody else's to spend
     * @param wasHeld whether a row of an ended hold still stands
     * @param offer the visit whose time is kept free with it, which they may give up for another
     */
    record Owed(
            UUID lostVisitId,
            UUID lead,
            LocalDate expires,
            boolean free,
            boolean wasHeld,
            @Nullable UUID offer) {}

    /** What these people may spend, the first to expire first. */
    Optional<Owed> owedTo(Collection<UUID> visitors) {
        return owed.stream()
                .filter(each -> each.free() && visitors.contains(each.lead()))
                .min(Comparator.comparing(Owed::expires).thenComparing(Owed::lostVisitId));
    }

    /** Whether anything is, counting what they would give up for it. */
    boolean isOwedTo(Collection<UUID> visitors) {
        return owed.stream()
                .anyMatch(
                        each -> (each.free() || mayGiveUp(each)) && visitors.contains(each.lead()));
    }

    /** The visits that these people would give up for another: what is kept free for them. */
    Set<UUID> offeredTo(Collection<UUID> visitors) {
        return owed.stream()
                .filter(each -> mayGiveUp(each) && visitors.contains(each.lead()))
                .flatMap(each -> Stream.ofNullable(each.offer()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean mayGiveUp(Owed one) {
        return !booked && one.offer() != null;
    }

    /** The number of the next turn in that day's period, or 0 when all are used. */
    int nextIn(LocalDate day, Periods periods) {
        List<Turn> used =
                turns.stream()
                        .filter(each -> !each.free())
                        .filter(each -> periods.of(each.period()).equals(periods.of(day)))
                        .toList();
        if (used.size() >= periods.visits()) {
            return 0;
        }
        Set<Integer> numbers =
                used.stream().map(Turn::ordinal).collect(Collectors.toUnmodifiableSet());
        return IntStream.rangeClosed(1, used.size() + 1)
                .filter(each -> !numbers.contains(each))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the row of an ended hold stands in that turn's place. */
    boolean hasEnded(LocalDate period, int ordinal) {
        return turns.contains(new Turn(period, ordinal, true));
    }
}
