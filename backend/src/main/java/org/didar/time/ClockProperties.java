package org.didar.time;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param adjustable whether the clock may differ from the machine's; for demonstrations and tests
 * @param start what an adjustable clock shows at the very first start
 */
@ConfigurationProperties("didar.clock")
record ClockProperties(@DefaultValue("false") boolean adjustable, @Nullable Instant start) {

    ClockProperties {
        if (start != null && !adjustable) {
            throw new IllegalArgumentException(
                    "didar.clock.start needs didar.clock.adjustable=true");
        }
    }
}
