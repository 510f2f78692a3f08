package org.didar.kernel;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ThrottleTests {

    private Instant now = Instant.parse("2026-11-22T07:00:00Z");
    private final InstantSource time = () -> now;
    private final Throttle throttle =
            new Throttle(3, Duration.ofMinutes(3), time.withZone(ZoneOffset.UTC));

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
        now = now.plusSeconds(60);
        throttle.take("here");
        assertThatThrownBy(() -> throttle.take("here")).hasMessage("rate.limited");
    }

    private void takeThree() {
        throttle.take("here");
        throttle.take("here");
        throttle.take("here");
    }
}
