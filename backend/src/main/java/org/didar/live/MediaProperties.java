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
 * @param turnLife how long one TURN credential is good for
 * @param observerPicture whether an officer in a running visit sees as well as hears
 */
@ConfigurationProperties("didar.media")
record MediaProperties(
        @DefaultValue List<String> stun,
        @DefaultValue List<String> turn,
        @DefaultValue("") String turnSecret,
        @DefaultValue("2h") Duration turnLife,
        @DefaultValue("false") boolean observerPicture,
        @DefaultValue("640") int width,
        @DefaultValue("360") int height,
        @DefaultValue("20") int frameRate,
        @DefaultValue("500") int videoKbps,
        @DefaultValue("32") int audioKbps) {

    MediaProperties {
        if (!turn.isEmpty() && turnSecret.isBlank()) {
            throw new IllegalArgumentException("didar.media.turn needs didar.media.turn-secret");
        }
        if (width < 160 || height < 90 || frameRate < 1 || videoKbps < 30 || audioKbps < 6) {
            throw new IllegalArgumentException("didar.media: the sender's caps are too small");
        }
    }
}
