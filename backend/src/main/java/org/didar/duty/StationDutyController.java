package org.didar.duty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.SignedIn;
import org.didar.duty.ActingAtStations.StationVisitRow;
import org.didar.duty.StandingAtStations.Place;
import org.didar.kernel.Throttle;
import org.didar.passkeys.PasskeyOptions;
import org.didar.passkeys.PasskeysAtStations;
import org.didar.people.Digits;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The staff corner of a station's page. */
@RestController
class StationDutyController {

    private static final int TRIES_AN_HOUR = 20;

    private final StandingAtStations standing;
    private final ActingAtStations acting;
    private final PasskeysAtStations passkeys;
    private final Access access;
    private final Throttle tries;

    StationDutyController(
            StandingAtStations standing,
            ActingAtStations acting,
            PasskeysAtStations passkeys,
            Access access,
            Clock clock) {
        this.standing = standing;
        this.acting = acting;
        this.passkeys = passkeys;
        this.access = access;
        this.tries = new Throttle(TRIES_AN_HOUR, Duration.ofHours(1), clock);
    }

    record BadgeAndPin(
            @NotBlank @Size(max = 8) String badge, @NotBlank @Size(max = 12) String pin) {}

    record PasskeyShown(@NotBlank @Size(max = 20000) String credential) {}

    /**
     * @param officer who stands there, by name, or nobody
     */
    record DutyView(@Nullable String officer, @Nullable Instant until, boolean outOfService) {}

    @GetMapping("/api/station/duty")
    DutyView view(Actor station, SignedIn here) {
        Place place = place(station, here);
        var current = standing.current(place);
        return new DutyView(
                current.map(each -> each.officer().name()).orElse(null),
                current.map(StandingAtStations.Standing::until).orElse(null),
                acting.isOutOfService(place.station()));
    }

    @PostMapping("/api/station/duty")
    DutyView beginByPin(Actor station, SignedIn here, @Valid @RequestBody BadgeAndPin body) {
        Place place = place(station, here);
        tries.take(place.station().toString());
        standing.beginByPin(
                place, Digits.toAscii(body.badge()).strip(), Digits.toAscii(body.pin()).strip());
        return view(station, here);
    }

    @PostMapping("/api/station/duty/passkey/options")
    PasskeyOptions.Asking dutyOptions(
            Actor station,
            SignedIn here,
            @RequestHeader(name = HttpHeaders.ORIGIN, required = false) @Nullable String origin) {
        return passkeys.options(place(station, here).station(), origin);
    }

    @PostMapping("/api/station/duty/passkey")
    DutyView beginByPasskey(
            Actor station,
            SignedIn here,
            @Valid @RequestBody PasskeyShown body,
            @RequestHeader(name = HttpHeaders.ORIGIN, required = false) @Nullable String origin) {
        Place place = place(station, here);
        tries.take(place.station().toString());
        standing.beginByPasskey(place, passkeys.check(place.station(), origin, body.credential()));
        return view(station, here);
    }

    @DeleteMapping("/api/station/duty")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(Actor station, SignedIn here) {
        standing.end(place(station, here));
    }

    @GetMapping("/api/station/duty/today")
    List<StationVisitRow> today(Actor station, SignedIn here) {
        return acting.today(place(station, here));
    }

    @PostMapping("/api/station/duty/out-of-service")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeOutOfService(Actor station, SignedIn here) {
        acting.takeOutOfService(place(station, here));
    }

    @PostMapping("/api/station/duty/in-service")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void putBackInService(Actor station, SignedIn here) {
        acting.putBackInService(place(station, here));
    }

    @DeleteMapping("/api/station/duty/pairing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void releasePairing(Actor station, SignedIn here) {
        acting.releasePairing(place(station, here));
    }

    private Place place(Actor station, SignedIn here) {
        access.requireAnywhere(station, Act.HOLD_STATION);
        return Place.of(station, here);
    }
}
