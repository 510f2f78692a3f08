package org.didar.live;

import java.time.Duration;
import java.util.List;

/** Media settings in which nothing but the relay matters. */
final class RelaySetup {

    private RelaySetup() {}

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
