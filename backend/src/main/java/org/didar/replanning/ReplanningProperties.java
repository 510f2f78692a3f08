package org.didar.replanning;

import jakarta.validation.constraints.AssertTrue;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long new places are sought for the visits of a closed day.
 *
 * @param solveFor at most
 * @param unimprovedFor less, when for so long nothing better was found
 */
@Validated
@ConfigurationProperties("didar.replanning")
record ReplanningProperties(
        @DefaultValue("15s") Duration solveFor, @DefaultValue("4s") Duration unimprovedFor) {

    @AssertTrue(message = "both must be longer than nothing, and solve-for at most ten minutes")
    boolean isWithinReason() {
        return solveFor.isPositive()
                && unimprovedFor.isPositive()
                && solveFor.compareTo(Duration.ofMinutes(10)) <= 0;
    }
}
