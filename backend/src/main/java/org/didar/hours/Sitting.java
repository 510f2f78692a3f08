package org.didar.hours;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.didar.timetable.Ticks;

/**
 * An official who can be asked to join visits, once from then until then.
 *
 * @param atOnce how many visits at one time
 * @param gap what they need between two visits
 */
public record Sitting(UUID official, Instant from, Instant until, int atOnce, Duration gap) {

    /**
     * One of the visits an official can see at once: a thing of its own that can be in one visit
     * only, so that one visit more than allowed has nothing left to claim.
     *
     * @param use what it is busy for, the gap included
     */
    public record Lane(UUID official, UUID id, Ticks use) {}

    /** What could be claimed for a visit at that time; nothing when it does not lie within. */
    public Stream<Lane> lanes(Instant start, Instant end) {
        if (start.isBefore(from) || end.isAfter(until)) {
            return Stream.empty();
        }
        Ticks use = Ticks.between(start, end.plus(gap));
        return IntStream.range(0, atOnce)
                .mapToObj(number -> new Lane(official, lane(official, number), use));
    }

    /** All of them, whenever they are busy. */
    public Stream<UUID> lanes() {
        return IntStream.range(0, atOnce).mapToObj(number -> lane(official, number));
    }

    /** Always the same for the same official and number. */
    private static UUID lane(UUID official, int number) {
        return UUID.nameUUIDFromBytes(
                ByteBuffer.allocate(20)
                        .putLong(official.getMostSignificantBits())
                        .putLong(official.getLeastSignificantBits())
                        .putInt(number)
                        .array());
    }
}
