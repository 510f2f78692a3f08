package org.didar.sessions;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long people and stations stay signed in. An open page of a visit or a board counts as use.
 *
 * @param familyIdle how long a family's device may go unused
 * @param familyLongest how long it stays signed in at most
 * @param officialIdle how long an official's browser may go unused
 * @param officialLongest how long it stays signed in at most
 * @param stationIdle how long a station may be switched off before it has to show its key again
 * @param stationLongest how long it goes on without doing so at most
 * @param fresh how long after a proof weighty acts need no other
 */
@ConfigurationProperties("didar.sessions")
record SessionProperties(
        @DefaultValue("30d") Duration familyIdle,
        @DefaultValue("90d") Duration familyLongest,
        @DefaultValue("1h") Duration officialIdle,
        @DefaultValue("12h") Duration officialLongest,
        @DefaultValue("15m") Duration stationIdle,
        @DefaultValue("1h") Duration stationLongest,
        @DefaultValue("10m") Duration fresh) {

    SessionProperties {
        requireOrder("didar.sessions.family", familyIdle, familyLongest);
        requireOrder("didar.sessions.official", officialIdle, officialLongest);
        requireOrder("didar.sessions.station", stationIdle, stationLongest);
        if (!fresh.isPositive()) {
            throw new IllegalArgumentException("didar.sessions.fresh must be more than nothing");
        }
    }

    Duration idle(SessionKind kind) {
        return switch (kind) {
            case FAMILY -> familyIdle;
            case OFFICIAL -> officialIdle;
            case STATION -> stationIdle;
        };
    }

    Duration longest(SessionKind kind) {
        return switch (kind) {
            case FAMILY -> familyLongest;
            case OFFICIAL -> officialLongest;
            case STATION -> stationLongest;
        };
    }

    /** A use is written down once a minute, so that less than two would end sessions in use. */
    private static void requireOrder(String name, Duration idle, Duration longest) {
        if (idle.compareTo(Duration.ofMinutes(2)) < 0 || longest.compareTo(idle) < 0) {
            throw new IllegalArgumentException(
                    name + "-idle must be two minutes or more, and " + name + "-longest no less");
        }
    }
}
