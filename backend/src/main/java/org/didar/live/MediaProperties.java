package org.didar.live;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How browsers connect and how much they may send.
 *
 * @param stun addresses of STUN servers, for example {@code stun:turn.example.org:3478}
 * @param turn addresses of TURN servers, for example {@code turns:turn.example.org:443}
 * @param turnSecret what the TURN server shares with Didar (coturn's use-auth-secret)
 * @param turnLife how long one TURN credential is good for; it is lent anew before it runs out
 * @param relayOnly whether nobody learns anybody's address: officials and stations connect through
 *     the TURN server alone, and candidates that tell an address are not passed on
 * @param observerPicture whether an officer in a running visit sees as well as hears
 */
@ConfigurationProperties("didar.media")
record MediaProperties(
        @DefaultValue List<String> stun,
        @DefaultValue List<String> turn,
        @DefaultValue("") String turnSecret,
        @DefaultValue("10m") Duration turnLife,
        @DefaultValue("false") boolean relayOnly,
        @DefaultValue("false") boolean observerPicture,
        @DefaultValue("640") int width,
        @DefaultValue("360") int height,
        @DefaultValue("20") int frameRate,
        @DefaultValue("500") int videoKbps,
        @DefaultValue("32") int audioKbps) {

    private static final Duration SHORTEST_LIFE = Duration.ofMinutes(2);

    MediaProperties {
        if (!turn.isEmpty() && turnSecret.isBlank()) {
            throw new IllegalArgumentException("didar.media.turn needs didar.media.turn-secret");
        }
        if (relayOnly && turn.isEmpty()) {
            throw new IllegalArgumentException(
                    "didar.media.relay-only needs didar.media.turn: set DIDAR_MEDIA_TURN and"
                            + " DIDAR_MEDIA_TURNSECRET");
        }
        if (turnLife.compareTo(SHORTEST_LIFE) < 0) {
            throw new IllegalArgumentException(
                    "didar.media.turn-life must be two minutes or longer: " + turnLife);
        }
        if (width < 160 || height < 90 || frameRate < 1 || videoKbps < 30 || audioKbps < 6) {
            throw new IllegalArgumentException("didar.media: the sender's caps are too small");
        }
    }
}
