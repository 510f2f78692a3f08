package org.didar.passkeys;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.SignedIn;
import org.didar.sessions.StepUp;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Somebody's own passkeys. Adding one needs a fresh proof: it opens the account from then on. */
@RestController
class PasskeyController {

    private final KeepingPasskeys keeping;
    private final RelyingParties parties;
    private final StepUp stepUp;
    private final Access access;

    PasskeyController(
            KeepingPasskeys keeping, RelyingParties parties, StepUp stepUp, Access access) {
        this.keeping = keeping;
        this.parties = parties;
        this.stepUp = stepUp;
        this.access = access;
    }

    /**
     * @param credential what {@code navigator.credentials.create} made, as JSON text
     */
    record NewPasskey(
            @NotBlank @Size(max = 60) String name,
            @NotBlank @Size(max = 20000) String credential) {}

    @GetMapping("/api/me/passkeys")
    List<PasskeyCard> mine(Actor actor) {
        access.requireAnywhere(actor, Act.KEEP_OWN_DEVICES);
        return keeping.of(actor.id());
    }

    @PostMapping("/api/me/passkeys/options")
    PasskeyOptions.Creation options(
            Actor actor,
            SignedIn here,
            @RequestHeader(name = HttpHeaders.ORIGIN, required = false) @Nullable String origin) {
        access.requireAnywhere(actor, Act.KEEP_OWN_DEVICES);
        stepUp.require(here);
        return keeping.options(actor, parties.at(origin));
    }

    @PostMapping("/api/me/passkeys")
    @ResponseStatus(HttpStatus.CREATED)
    PasskeyCard add(
            Actor actor,
            SignedIn here,
            @Valid @RequestBody NewPasskey body,
            @RequestHeader(name = HttpHeaders.ORIGIN, required = false) @Nullable String origin) {
        access.requireAnywhere(actor, Act.KEEP_OWN_DEVICES);
        stepUp.require(here);
        return keeping.add(actor.id(), parties.at(origin), body.name().strip(), body.credential());
    }

    @DeleteMapping("/api/me/passkeys/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(Actor actor, @PathVariable UUID id) {
        access.requireAnywhere(actor, Act.KEEP_OWN_DEVICES);
        keeping.revoke(actor.id(), id);
    }
}
