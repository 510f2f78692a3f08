package org.didar.live;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.didar.conferences.SomeConferences;

/** Media settings in which nothing but the relay matters. */
final class RelaySetup {

    private RelaySetup() {}

    /** Where there is no conference server. */
    static GivingMediaSettings giving(MediaProperties properties, Clock clock) {
        return new GivingMediaSettings(properties, SomeConferences.noPasses(clock), clock);
    }

    static MediaProperties of(boolean relayOnly, Duration life, String... turn) {
        return new MediaProperties(
                List.of("stun:turn.example.ir"),
                List.of(turn),
                "p0Vd8sYn5Jc1Mf6G",
                life,
                relayOnly,
                false,
                640,
                360,
                20,
                500,
                32);
    }
}
