package org.didar.passkeys;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.SignedIn;
import org.didar.accounts.OpeningSessions;
import org.didar.kernel.Throttle;
import org.didar.passkeys.RelyingParties.RelyingParty;
import org.didar.sessions.Proof;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in, and showing once more who one is, by a passkey. */
@RestController
class PasskeyUseController {

    private static final int TRIES_AN_HOUR = 600;

    private final CheckingPasskeys checking;
    private final KeepingPasskeys keeping;
    private final Challenging challenging;
    private final RelyingParties parties;
    private final OpeningSessions sessions;
    private final Access access;
    private final Throttle tries;

    PasskeyUseController(
            CheckingPasskeys checking,
            KeepingPasskeys keeping,
            Challenging challenging,
            RelyingParties parties,
            OpeningSessions sessions,
            Access access,
            Clock clock) {
        this.checking = checking;
        this.keeping = keeping;
        this.challenging = challenging;
        this.parties = parties;
        this.sessions = sessions;
        this.access = access;
        this.tries = new Throttle(TRIES_AN_HOUR, Duration.ofHours(1), clock);
    }

    /**
     * @param credential what {@code navigator.credentials.get} gave, as JSON text
     */
    record Signed(@NotBlank @Size(max = 20000) String credential) {}

    /** Names no account: the device shows its holder what it has for this address. */
    @PostMapping("/api/sign-in/passkey/options")
    PasskeyOptions.Asking options(
            @RequestHeader(name = HttpHeaders.ORIGIN, required = false) @Nullable String origin,
            HttpServletRequest request) {
        tries.take(request.getRemoteAddr());
        RelyingParty party = parties.at(origin);
        return PasskeyOptions.Asking.of(
                party.id(), challenging.give(Challenge.Purpose.SIGN_IN, null), List.of());
    }

    @PostMapping("/api/sign-in/passkey")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signIn(
            @Valid @RequestBody Signed body,
            @RequestHeader(name = HttpHeaders.ORIGIN, required = false) @Nullable String origin,
            HttpServletRequest request,
            HttpServletResponse response) {
        tries.take(request.getRemoteAddr());
        SignedIn who =
                new SignedIn(
                        SignedIn.Kind.PERSON,
                        checking.signIn(parties.at(origin), body.credential()));
        sessions.open(who, Proof.PASSKEY, request, response);
    }

    @PostMapping("/api/me/step-up/passkey/options")
    PasskeyOptions.Asking stepUpOptions(
            Actor actor,
            @RequestHeader(name = HttpHeaders.ORIGIN, required = false) @Nullable String origin) {
        access.requireAnywhere(actor, Act.KEEP_OWN_DEVICES);
        RelyingParty party = parties.at(origin);
        return PasskeyOptions.Asking.of(
                party.id(),
                challenging.give(Challenge.Purpose.STEP_UP, actor.id()),
                keeping.known(actor.id()));
    }

    @PostMapping("/api/me/step-up/passkey")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stepUp(
            Actor actor,
            SignedIn here,
            @Valid @RequestBody Signed body,
            @RequestHeader(name = HttpHeaders.ORIGIN, required = false) @Nullable String origin,
            HttpServletRequest request) {
        access.requireAnywhere(actor, Act.KEEP_OWN_DEVICES);
        tries.take(request.getRemoteAddr());
        checking.stepUp(actor.id(), parties.at(origin), body.credential());
        sessions.prove(here, Proof.PASSKEY, request);
    }
}
