package org.didar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import org.didar.testing.OnH2;
import org.didar.time.MovingTheClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class ApplicationTests {

    @Autowired Clock clock;
    @Autowired MovingTheClock movingTheClock;

    @Test
    void startsAndLetsTestsMoveItsClock() {
        Instant before = clock.instant();
        Instant later = before.plusSeconds(3600);
        movingTheClock.to(later);
        assertThat(clock.instant()).isBetween(later, later.plusSeconds(60));
        movingTheClock.to(before);
    }
}
