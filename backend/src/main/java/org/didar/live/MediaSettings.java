package org.didar.live;

import java.util.List;
import org.didar.conferences.ConferencePass;
import org.jspecify.annotations.Nullable;

/**
 * What a browser needs to connect media.
 *
 * @param iceServers in the shape of WebRTC's RTCIceServer
 * @param relayOnly whether it may connect through those servers alone
 * @param conference what opens the room at the conference server, while that carries the round
 */
public record MediaSettings(
        List<IceServer> iceServers,
        Caps caps,
        boolean relayOnly,
        @Nullable ConferencePass conference) {

    /** One STUN or TURN server; the credential is for this seat and runs out. */
    public record IceServer(
            List<String> urls, @Nullable String username, @Nullable String credential) {}

    /**
     * The sender's caps.
     *
     * @param width pixels of the captured picture
     * @param height pixels of the captured picture
     * @param frameRate frames a second
     * @param videoKbps kilobits a second
     * @param audioKbps kilobits a second
     */
    public record Caps(int width, int height, int frameRate, int videoKbps, int audioKbps) {}
}
