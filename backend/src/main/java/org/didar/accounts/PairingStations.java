package org.didar.accounts;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.SignedIn;
import org.didar.crypto.KeyedIndex;
import org.didar.kernel.Problem;
import org.didar.places.KeepingStations;
import org.didar.places.PrisonDirectory;
import org.didar.sessions.ClosingSessions;
import org.didar.sessions.EndReason;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts devices behind stations: an officer reads a code aloud, somebody types it on the device. */
@Service
@Transactional(noRollbackFor = Problem.class)
public class PairingStations {

    private static final String HASH = "pairing_code.code";
    private static final int DIGITS = 8;

    private final PairingCodes codes;
    private final StationDevices devices;
    private final KeepingStations stations;
    private final PrisonDirectory prisons;
    private final Access access;
    private final ClosingSessions sessions;
    private final KeyedIndex index;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PairingStations(
            PairingCodes codes,
            StationDevices devices,
            KeepingStations stations,
            PrisonDirectory prisons,
            Access access,
            ClosingSessions sessions,
            KeyedIndex index,
            ApplicationEventPublisher events,
            Clock clock) {
        this.codes = codes;
        this.devices = devices;
        this.stations = stations;
        this.prisons = prisons;
        this.access = access;
        this.sessions = sessions;
        this.index = index;
        this.events = events;
        this.clock = clock;
    }

    /** A code as it is shown, once. */
    public record Issued(String code, Instant expiresAt) {}

    /** A code for a station of the actor's prisons; earlier ones of the station end. */
    public Issued issue(Actor actor, UUID stationId) {
        access.require(actor, Act.PAIR_STATION, prisons.reachOfStation(stationId));
        return issue(stationId, actor.id());
    }

    /**
     * Takes the station's device away at once: its page closes, and a code alone brings one back.
     */
    public void retire(Actor actor, UUID stationId) {
        access.require(actor, Act.PAIR_STATION, prisons.reachOfStation(stationId));
        Instant now = clock.instant();
        codes.expireOthers(stationId, now);
        devices.findByStationIdAndRetiredAtIsNull(stationId)
                .forEach(each -> retire(each, actor.id(), now));
        stations.unpair(stationId);
        events.publishEvent(new StationUnpaired(stationId, actor.id()));
    }

    /** The same for the system itself, which needs no leave. */
    public Issued issueUnasked(UUID stationId) {
        return issue(stationId, null);
    }

    private Issued issue(UUID stationId, @Nullable UUID by) {
        Instant now = clock.instant();
        codes.expireOthers(stationId, now);
        String code = unusedCode();
        PairingCode issued = codes.save(new PairingCode(stationId, hash(code), by, now));
        events.publishEvent(new StationPairingAsked(stationId, prisonOf(stationId), by));
        return new Issued(code, issued.expiresAt());
    }

    /**
     * Pairs the device that sent the code. What stood behind the station before opens nothing any
     * more.
     *
     * @throws Problem {@code pairing.wrong}, {@code pairing.expired} or {@code station.key_invalid}
     *     for a key that stood behind a station before
     */
    SignedIn pair(String code, DeviceKey key) {
        PairingCode issued =
                codes.findByCodeHash(hash(code))
                        .orElseThrow(() -> refused(null, AccountProblem.PAIRING_WRONG));
        UUID stationId = issued.stationId();
        Instant now = clock.instant();
        if (devices.findByKeyPrint(key.print()).isPresent()) {
            throw refused(stationId, AccountProblem.STATION_KEY_INVALID);
        }
        if (codes.use(issued.id(), now) == 0) {
            throw refused(stationId, AccountProblem.PAIRING_EXPIRED);
        }
        devices.findByStationIdAndRetiredAtIsNull(stationId)
                .forEach(each -> retire(each, issued.issuedBy(), now));
        StationDevice device = devices.save(new StationDevice(stationId, key, now));
        stations.pair(stationId);
        events.publishEvent(
                new StationPaired(stationId, prisonOf(stationId), device.id(), issued.issuedBy()));
        return new SignedIn(SignedIn.Kind.STATION, device.id());
    }

    private void retire(StationDevice device, @Nullable UUID by, Instant now) {
        device.retire(now);
        sessions.ofDevice(device.id(), by, EndReason.DEVICE_RETIRED);
    }

    private Problem refused(@Nullable UUID stationId, AccountProblem why) {
        events.publishEvent(new StationPairingRefused(stationId, why.code()));
        return new Problem(why);
    }

    private UUID prisonOf(UUID stationId) {
        return prisons.station(stationId).prisonId();
    }

    private String unusedCode() {
        String code = Secrets.digits(DIGITS);
        Optional<PairingCode> taken = codes.findByCodeHash(hash(code));
        return taken.isEmpty() ? code : unusedCode();
    }

    private byte[] hash(String code) {
        return index.brief(HASH, code);
    }
}
