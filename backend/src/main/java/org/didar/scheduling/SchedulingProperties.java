package org.didar.scheduling;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The rules of booking; the defaults are the platform's policy.
 *
 * @param notice how long before its start a visit can last be booked
 * @param horizon how far ahead one can book
 */
@Validated
@ConfigurationProperties("didar.scheduling")
record SchedulingProperties(
        @NotNull @DefaultValue("24h") Duration notice,
        @NotNull @DefaultValue("14d") Duration horizon) {

    /** The first instant at which a visit booked now may start. */
    Instant earliest(Instant now) {
        return now.plus(notice);
    }

    /** The last instant at which a visit booked now may start. */
    Instant latest(Instant now) {
        return now.plus(horizon);
    }

    @AssertTrue(message = "notice must not be negative and must be shorter than the horizon")
    boolean isNoticeWithinHorizon() {
        return !notice.isNegative() && notice.compareTo(horizon) < 0;
    }
}
