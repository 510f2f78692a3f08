package org.didar.live;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.didar.conferences.GivingPasses;
import org.didar.conferences.OpenConference;
import org.didar.live.MediaSettings.Caps;
import org.didar.live.MediaSettings.IceServer;
import org.didar.live.protocol.SeatKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a browser which servers to use, with credentials for those that ask for them. */
@Component
class GivingMediaSettings {

    /** Ten seconds of measuring, and a slow phone's way to them. */
    private static final Duration TEST = Duration.ofMinutes(2);

    private final MediaProperties properties;
    private final GivingPasses passes;
    private final Clock clock;

    GivingMediaSettings(MediaProperties properties, GivingPasses passes, Clock clock) {
        this.properties = properties;
        this.passes = passes;
        this.clock = clock;
    }

    /** For anyone, for a device test without a visit: no relay is lent to strangers. */
    MediaSettings forAnyone() {
        return new MediaSettings(stun(), caps(), false, null);
    }

    /**
     * For a seat in a room: with a relay credential that runs out. A seat belongs to one visit, and
     * so does its credential.
     *
     * @param conference that carries the round, if one does
     */
    MediaSettings forSeat(UUID seat, SeatKind kind, @Nullable OpenConference conference) {
        return new MediaSettings(
                lent(seat.toString(), properties.turnLife()),
                caps(),
                properties.relayOnly() && kind != SeatKind.FAMILY,
                conference == null
                        ? null
                        : passes.pass(conference, seat, kind == SeatKind.OFFICIAL));
    }

    /**
     * For a test before a visit: with a credential for the length of one, and, where there is a
     * relay, through that alone. The relay's own quota counts by the visit, so that many tests at
     * once are no way around it.
     */
    MediaSettings forTest(UUID visit) {
        return new MediaSettings(lent("test-" + visit, TEST), caps(), lends(), null);
    }

    private List<IceServer> lent(String to, Duration life) {
        List<IceServer> servers = new ArrayList<>(stun());
        if (lends()) {
            long until = clock.instant().plus(life).getEpochSecond();
            String username = until + ":" + to;
            servers.add(new IceServer(properties.turn(), username, credential(username)));
        }
        return servers;
    }

    /** Whether there is a relay to be lent. */
    boolean lends() {
        return !properties.turn().isEmpty();
    }

    private List<IceServer> stun() {
        return properties.stun().isEmpty()
                ? List.of()
                : List.of(new IceServer(properties.stun(), null, null));
    }

    private Caps caps() {
        return new Caps(
                properties.width(),
                properties.height(),
                properties.frameRate(),
                properties.videoKbps(),
                properties.audioKbps());
    }

    /** The "REST API for access to TURN services" scheme, as coturn's use-auth-secret has it. */
    private String credential(String username) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(
                    new SecretKeySpec(
                            properties.turnSecret().getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(username.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA1", e);
        }
    }
}
