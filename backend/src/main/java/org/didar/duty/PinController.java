package org.didar.duty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.Actors;
import org.didar.access.SignedIn;
import org.didar.people.Digits;
import org.didar.sessions.StepUp;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** An officer's own PIN for stations, and a warden's way to free a locked one. */
@RestController
class PinController {

    private final KeepingPins keeping;
    private final Actors actors;
    private final StepUp stepUp;
    private final Access access;

    PinController(KeepingPins keeping, Actors actors, StepUp stepUp, Access access) {
        this.keeping = keeping;
        this.actors = actors;
        this.stepUp = stepUp;
        this.access = access;
    }

    record NewPin(@NotBlank @Size(max = 40) String pin) {}

    /**
     * @param badge the officer's number at stations
     */
    record OwnPin(@Nullable String badge, @Nullable Instant setAt, boolean locked) {}

    record OfficerPinCard(UUID accountId, String name, Instant setAt, boolean locked) {}

    @GetMapping("/api/me/pin")
    OwnPin ownPin(Actor actor) {
        access.requireAnywhere(actor, Act.PAIR_STATION);
        return own(keeping.of(actor.id()));
    }

    @PostMapping("/api/me/pin")
    OwnPin setPin(Actor actor, SignedIn here, @Valid @RequestBody NewPin body) {
        access.requireAnywhere(actor, Act.PAIR_STATION);
        stepUp.require(here);
        return own(Optional.of(keeping.set(actor, Digits.toAscii(body.pin()).strip())));
    }

    @DeleteMapping("/api/me/pin")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Actor actor) {
        access.requireAnywhere(actor, Act.PAIR_STATION);
        keeping.remove(actor);
    }

    @GetMapping("/api/officers/pins")
    List<OfficerPinCard> within(Actor actor) {
        access.requireAnywhere(actor, Act.RESET_PIN);
        return keeping.within(actor).stream().map(this::card).toList();
    }

    @DeleteMapping("/api/officers/{id}/pin")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reset(Actor actor, @PathVariable UUID id) {
        keeping.reset(actor, id);
    }

    private static OwnPin own(Optional<OfficerPin> pin) {
        return new OwnPin(
                pin.map(OfficerPin::badge).orElse(null),
                pin.map(OfficerPin::setAt).orElse(null),
                pin.filter(OfficerPin::isLocked).isPresent());
    }

    private OfficerPinCard card(OfficerPin pin) {
        String name =
                actors.find(new SignedIn(SignedIn.Kind.PERSON, pin.accountId()))
                        .map(Actor::name)
                        .orElse("");
        return new OfficerPinCard(pin.accountId(), name, pin.setAt(), pin.isLocked());
    }
}
