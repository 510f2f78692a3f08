package org.didar.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The edge of the flood limit, where the clock may be at any number. */
class FloodGateTests {

    private static final long START = Long.MAX_VALUE - 1_000_000_000L; // and past the overflow
    private static final long WINDOW = FloodGate.WINDOW.toNanos();

    private final FloodGate gate = new FloodGate();

    @Test
    void letsSixtyThroughAtOnceAndStopsTheNext() {
        assertThat(floods(60, START)).isZero();
        assertThat(gate.isFlooded(START + WINDOW - 1)).isTrue();
    }

    @Test
    void letsTheNextThroughWhenTheFirstIsTwoSecondsOld() {
        assertThat(floods(60, START)).isZero();
        assertThat(gate.isFlooded(START + WINDOW)).isFalse();
    }

    @Test
    void countsAnyTwoSecondsAndNotEachPair() {
        assertThat(floods(30, START)).isZero();
        assertThat(floods(30, START + WINDOW - 1)).isZero();
        assertThat(floods(30, START + WINDOW)).isZero();
        assertThat(gate.isFlooded(START + WINDOW)).isTrue();
    }

    private long floods(int frames, long nanos) {
        return LongStream.range(0, frames).filter(each -> gate.isFlooded(nanos)).count();
    }
}
