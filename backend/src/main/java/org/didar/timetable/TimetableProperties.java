package org.didar.timetable;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How sessions are planned.
 *
 * @param gap the pause between two visits at one station when a template names none
 */
@Validated
@ConfigurationProperties("didar.timetable")
record TimetableProperties(@NotNull @DefaultValue("5m") Duration gap) {

    int gapMinutes() {
        return Math.toIntExact(gap.toMinutes());
    }

    @AssertTrue(message = "gap must be whole steps of five minutes, at most an hour")
    boolean isGapWholeTicks() {
        return !gap.isNegative()
                && gap.compareTo(Duration.ofHours(1)) <= 0
                && gap.toSeconds() % Ticks.SECONDS == 0;
    }
}
