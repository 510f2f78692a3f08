package org.didar.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.didar.kernel.Ids;
import org.didar.timetable.Ticks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is taken is taken, to the step. */
class BusyTests {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void busyStepsRefuseExactlyWhatOverlapsThem(long seed) {
        Random random = new Random(seed);
        Busy busy = new Busy(new Ticks(1000, 1200));
        Set<Integer> taken = new HashSet<>();
        UUID resource = Ids.next();
        random.ints(20, 1000, 1200)
                .forEach(tick -> {
                    taken.add(tick);
                    busy.add(resource, tick, tick + 1);
                });
        for (int first = 1000; first < 1190; first++) {
            Ticks ticks = new Ticks(first, first + 1 + random.nextInt(9));
            assertThat(busy.isFree(resource, ticks))
                    .isEqualTo(ticks.each().noneMatch(taken::contains));
        }
        assertThat(busy.isFree(Ids.next(), new Ticks(1000, 1200))).isTrue();
    }
}
