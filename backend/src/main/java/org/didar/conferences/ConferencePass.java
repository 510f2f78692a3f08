package org.didar.conferences;

import java.time.Instant;

/**
 * What a browser needs to enter a room at the conference server.
 *
 * @param round of the visit it is for
 * @param library where the browser loads lib-jitsi-meet from
 * @param service the XMPP WebSocket
 * @param domain the XMPP domain
 * @param muc the XMPP host of the rooms
 * @param room its name
 * @param token the signed pass for this seat
 * @param until the instant after which the pass opens nothing
 */
public record ConferencePass(
        int round,
        String library,
        String service,
        String domain,
        String muc,
        String room,
        String token,
        Instant until) {}
