package org.didar.sessions;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SessionPropertiesTests {

    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void refusesAnIdleLimitBeyondTheAbsoluteOne() {
        refused(HOUR, HOUR.minusSeconds(1), "didar.sessions.official-longest");
    }

    @Test
    void refusesAnIdleLimitThatWouldEndSessionsInUse() {
        refused(Duration.ofSeconds(90), HOUR, "didar.sessions.official-idle");
    }

    private static void refused(Duration idle, Duration longest, String setting) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new SessionProperties(HOUR, HOUR, idle, longest, HOUR, HOUR, HOUR))
                .withMessageContaining(setting);
    }
}
