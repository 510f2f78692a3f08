package org.didar.scheduling;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.didar.timetable.Ticks;

/** Which resources are taken when, within one span. */
final class Busy {

    private final Ticks span;
    private final Map<UUID, BitSet> taken = new HashMap<>();
    private boolean ended;

    Busy(Ticks span) {
        this.span = span;
    }

    /**
     * Notes what of these steps lies within the span.
     *
     * @param end the step after the last one
     */
    void add(UUID resource, int first, int end) {
        int from = Math.max(first, span.first());
        int to = Math.min(end, span.end());
        if (from < to) {
            taken.computeIfAbsent(resource, each -> new BitSet())
                    .set(from - span.first(), to - span.first());
        }
    }

    /** Rows of holds that have ended still stand somewhere in the span; they take nothing. */
    void addEnded() {
        ended = true;
    }

    boolean hasEnded() {
        return ended;
    }

    /** The ticks must lie within the span. */
    boolean isFree(UUID resource, Ticks ticks) {
        BitSet own = taken.get(resource);
        if (own == null) {
            return true;
        }
        int next = own.nextSetBit(ticks.first() - span.first());
        return next < 0 || next >= ticks.end() - span.first();
    }
}
