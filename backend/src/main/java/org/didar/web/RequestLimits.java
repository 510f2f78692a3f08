package org.didar.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of the API one may use.
 *
 * @param perActor the most requests of one account or station in a minute
 * @param perAddress the most requests from one network address in a minute; an office or the
 *     families of one mobile operator share one
 * @param misses how often one account or station may ask for what it cannot see
 * @param missesWithin in which time
 * @param missesPause how long it is refused everything after that
 */
@ConfigurationProperties("didar.limits")
record RequestLimits(
        @DefaultValue("600") int perActor,
        @DefaultValue("3000") int perAddress,
        @DefaultValue("30") int misses,
        @DefaultValue("10m") Duration missesWithin,
        @DefaultValue("10m") Duration missesPause) {

    RequestLimits {
        if (perActor < 1 || perAddress < 1 || misses < 1) {
            throw new IllegalArgumentException("didar.limits: every limit must be at least 1");
        }
        if (!missesWithin.isPositive() || !missesPause.isPositive()) {
            throw new IllegalArgumentException("didar.limits: every time must be above zero");
        }
    }
}
