package org.didar.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.SignedIn;
import org.didar.kernel.Throttle;
import org.didar.people.Digits;
import org.didar.sessions.Proof;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Showing once more who one is, before an act that weighs much. */
@RestController
class StepUpController {

    private final AskingForCode asking;
    private final ProvingAgain proving;
    private final OpeningSessions sessions;
    private final Access access;
    private final Throttle tries;

    StepUpController(
            AskingForCode asking,
            ProvingAgain proving,
            OpeningSessions sessions,
            Access access,
            SignInProperties limits,
            Clock clock) {
        this.asking = asking;
        this.proving = proving;
        this.sessions = sessions;
        this.access = access;
        this.tries = new Throttle(limits.triesPerAddress(), Duration.ofHours(1), clock);
    }

    record OwnCodeSent(long resendAfterSeconds) {}

    record OwnCode(@NotBlank @Size(max = 20) String code) {}

    @PostMapping("/api/me/step-up/code")
    @ResponseStatus(HttpStatus.ACCEPTED)
    OwnCodeSent sendCode(Actor actor, HttpServletRequest request) {
        access.requireAnywhere(actor, Act.KEEP_OWN_DEVICES);
        proving.requireAllowed(actor.id());
        return new OwnCodeSent(asking.askAgain(actor.id(), request.getRemoteAddr()).toSeconds());
    }

    @PostMapping("/api/me/step-up")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void prove(
            Actor actor,
            SignedIn here,
            @Valid @RequestBody OwnCode body,
            HttpServletRequest request) {
        access.requireAnywhere(actor, Act.KEEP_OWN_DEVICES);
        tries.take(request.getRemoteAddr());
        proving.byCode(actor.id(), Digits.toAscii(body.code()).strip());
        sessions.prove(here, Proof.CODE, request);
    }
}
