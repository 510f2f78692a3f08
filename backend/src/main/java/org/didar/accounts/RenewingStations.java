package org.didar.accounts;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.didar.access.SignedIn;
import org.didar.kernel.Problem;
import org.didar.sessions.ClosingSessions;
import org.didar.sessions.EndReason;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a station's device show that it still is the one that was paired, by its key. Its session is
 * short, so that a copied cookie is worth little and a copied profile without the key nothing.
 */
@Service
@Transactional(noRollbackFor = Problem.class)
class RenewingStations {

    /** What is signed says what for, so that a signature for anything else opens nothing here. */
    private static final String PURPOSE = "didar station key 1";

    private final StationDevices devices;
    private final StationChallenges challenges;
    private final ClosingSessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RenewingStations(
            StationDevices devices,
            StationChallenges challenges,
            ClosingSessions sessions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.devices = devices;
        this.challenges = challenges;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param print the SHA-256 of the device's public key, in base64url
     * @return what it has to sign; also for a key that nobody knows, of which that says nothing
     */
    String challenge(String print) {
        String challenge = Secrets.token();
        ofPrint(print)
                .ifPresent(device ->
                        challenges.save(
                                new StationChallenge(
                                        Secrets.sha256(challenge), device.id(), clock.instant())));
        return challenge;
    }

    /**
     * @param origin the page's, which stands in what is signed
     * @param current who is signed in at the browser that asks
     * @throws Problem {@code station.key_refused}
     */
    SignedIn check(Signed signed, String origin, @Nullable SignedIn current) {
        StationDevice device = ofPrint(signed.key()).orElseThrow(() -> refused(null));
        UUID stationId = device.stationId();
        byte[] hash = Secrets.sha256(signed.challenge());
        boolean given = challenges.use(hash, device.id(), clock.instant()) > 0;
        if (!given || !device.hasSigned(message(signed, origin), bytes(signed.signature()))) {
            throw refused(stationId);
        }
        SignedIn holder = new SignedIn(SignedIn.Kind.STATION, device.id());
        if (current != null && current.id().equals(device.id())) {
            return current;
        }
        sessions.ofDevice(device.id(), stationId, EndReason.SIGNED_IN_ANEW);
        events.publishEvent(new StationReturned(stationId, device.id()));
        return holder;
    }

    record Signed(String key, String challenge, String signature) {}

    private static byte[] message(Signed signed, String origin) {
        String lines = String.join("\n", PURPOSE, origin, signed.key(), signed.challenge());
        return lines.getBytes(StandardCharsets.UTF_8);
    }

    private Optional<StationDevice> ofPrint(String print) {
        return devices.findByKeyPrint(bytes(print)).filter(StationDevice::isPaired);
    }

    private static byte[] bytes(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private Problem refused(@Nullable UUID stationId) {
        events.publishEvent(new StationKeyRefused(stationId));
        return new Problem(AccountProblem.STATION_KEY_REFUSED);
    }
}
