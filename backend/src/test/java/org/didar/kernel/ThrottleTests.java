package org.didar.kernel;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ThrottleTests {

    private final Ticking clock = new Ticking();
    private final Throttle throttle = new Throttle(3, Duration.ofMinutes(3), clock);

    @Test
    void refusesTheTryAfterTheLast() {
        takeThree();
        assertThatThrownBy(() -> throttle.take("here")).hasMessage("rate.limited");
    }

    @Test
    void countsEachKeyApart() {
        takeThree();
        assertThatCode(() -> throttle.take("elsewhere")).doesNotThrowAnyException();
    }

    @Test
    void givesOneTryBackAfterItsShareOfTheTime() {
        takeThree();
        clock.now = clock.now.plusSeconds(60);
        throttle.take("here");
        assertThatThrownBy(() -> throttle.take("here")).hasMessage("rate.limited");
    }

    private void takeThree() {
        throttle.take("here");
        throttle.take("here");
        throttle.take("here");
    }

    private static final class Ticking extends Clock {
        private Instant now = Instant.parse("2026-11-22T07:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
