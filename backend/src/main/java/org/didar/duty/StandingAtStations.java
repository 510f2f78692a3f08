package org.didar.duty;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.Actors;
import org.didar.access.SignedIn;
import org.didar.kernel.Problem;
import org.didar.places.PrisonDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows which officer stands at a station. The station stays what it is: the officer's word opens
 * the few acts of this module and nothing else of theirs. Refusals are counted and kept.
 */
@Service
@Transactional(noRollbackFor = Problem.class)
class StandingAtStations {

    private final StationDuties duties;
    private final OfficerPins pins;
    private final PinHash hashing;
    private final Actors actors;
    private final Access access;
    private final PrisonDirectory prisons;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StandingAtStations(
            StationDuties duties,
            OfficerPins pins,
            PinHash hashing,
            Actors actors,
            Access access,
            PrisonDirectory prisons,
            ApplicationEventPublisher events,
            Clock clock) {
        this.duties = duties;
        this.pins = pins;
        this.hashing = hashing;
        this.actors = actors;
        this.access = access;
        this.prisons = prisons;
        this.events = events;
        this.clock = clock;
    }

    /** A station in the session it asks from. */
    record Place(UUID station, UUID session) {

        static Place of(Actor station, SignedIn here) {
            return new Place(station.id(), Objects.requireNonNull(here.session()));
        }
    }

    /** Who stands there, and until when if nothing is done. */
    record Standing(Actor officer, Instant until) {}

    /**
     * @throws Problem {@code pin.wrong}, {@code pin.locked} or {@code duty.elsewhere}
     */
    void beginByPin(Place place, String badge, String typed) {
        Optional<OfficerPin> known = pins.findByBadge(badge);
        if (known.isEmpty()) {
            // As long as a right number takes, so that the time does not tell.
            hashing.of(typed, hashing.newSalt(), PinHash.ROUNDS);
            throw refused(place, null, DutyProblem.WRONG);
        }
        OfficerPin pin = known.get();
        UUID account = pin.accountId();
        if (pins.countTry(account, OfficerPin.MOST_TRIES) == 0) {
            throw refused(place, account, DutyProblem.LOCKED);
        }
        if (!pin.is(typed, hashing)) {
            throw refused(
                    place, account, pin.wasLastTry() ? DutyProblem.LOCKED : DutyProblem.WRONG);
        }
        pins.forgetTries(account);
        begin(place, account, "pin");
    }

    /**
     * @param account whose passkey was shown
     * @throws Problem {@code duty.elsewhere}
     */
    void beginByPasskey(Place place, UUID account) {
        begin(place, account, "passkey");
    }

    private void begin(Place place, UUID account, String means) {
        if (officerOf(place, account).isEmpty()) {
            throw refused(place, account, DutyProblem.ELSEWHERE);
        }
        Instant now = clock.instant();
        duties.findById(place.station())
                .ifPresentOrElse(
                        duty -> duty.begin(account, place.session(), now),
                        () ->
                                duties.save(
                                        new StationDuty(
                                                place.station(), account, place.session(), now)));
        tell(place, account, "duty.begun", Map.of("means", means));
    }

    Optional<Standing> current(Place place) {
        return duties.findById(place.station())
                .filter(duty -> duty.lasts(place.session(), clock.instant()))
                .flatMap(duty ->
                        officerOf(place, duty.accountId())
                                .map(officer -> new Standing(officer, duty.until())));
    }

    /**
     * The officer who acts now; the time begins anew.
     *
     * @throws Problem {@code duty.required}
     */
    Actor acting(Place place) {
        Standing standing = current(place).orElseThrow(() -> new Problem(DutyProblem.REQUIRED));
        duties.findById(place.station()).orElseThrow().act(clock.instant());
        return standing.officer();
    }

    /** Ending it again does nothing. */
    void end(Place place) {
        current(place)
                .ifPresent(
                        standing -> tell(place, standing.officer().id(), "duty.ended", Map.of()));
        duties.findById(place.station()).ifPresent(duties::delete);
    }

    /** Somebody who holds an office in the station's prison at this moment. */
    private Optional<Actor> officerOf(Place place, UUID account) {
        return actors.find(new SignedIn(SignedIn.Kind.PERSON, account))
                .filter(each ->
                        access.allows(
                                each, Act.PAIR_STATION, prisons.reachOfStation(place.station())));
    }

    private Problem refused(Place place, @Nullable UUID account, DutyProblem why) {
        tell(place, account, "duty.refused", Map.of("code", why.code()));
        return new Problem(why);
    }

    void tell(Place place, @Nullable UUID officer, String action, Map<String, String> facts) {
        UUID prison = prisons.station(place.station()).prisonId();
        events.publishEvent(new DutyChanged(place.station(), prison, officer, action, facts));
    }
}
