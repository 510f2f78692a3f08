package org.didar.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.didar.separation.KeptApart;
import org.didar.timetable.Slot;

/**
 * Where those are from whom a prisoner is kept separate, in one prison at one instant.
 *
 * @param margin so long before and after a visit of theirs its surroundings stay empty of the other
 * @param numbers of the prison's stations: neighbours differ by one
 */
record Apart(Duration margin, Map<UUID, Integer> numbers, List<Elsewhere> others) {

    static final Apart NONE = new Apart(Duration.ZERO, Map.of(), List.of());

    Apart {
        numbers = Map.copyOf(numbers);
        others = List.copyOf(others);
    }

    /** One place of one of the others. */
    record Elsewhere(KeptApart pair, UUID stationId, Instant start, Instant end) {}

    boolean allows(UUID station, Slot slot) {
        return others.stream().noneMatch(each -> isNear(each, station, slot));
    }

    /** Whether a visit there and then would be near that one, while the pair counts. */
    boolean isNear(Elsewhere other, UUID station, Slot slot) {
        return other.pair().holdsAt(slot.start())
                && slot.start().isBefore(other.end().plus(margin))
                && other.start().isBefore(slot.end().plus(margin))
                && areNeighbours(station, other.stationId());
    }

    private boolean areNeighbours(UUID station, UUID other) {
        return station.equals(other)
                || Math.abs(
                                numbers.getOrDefault(station, Integer.MAX_VALUE / 2)
                                        - numbers.getOrDefault(other, 0))
                        <= 1;
    }
}
