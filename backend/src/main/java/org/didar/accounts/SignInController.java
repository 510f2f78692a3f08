package org.didar.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
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

@RestController
class SignInController {

    private final AskingForCode asking;
    private final SigningIn signingIn;
    private final OpeningSessions sessions;
    private final SeeingMe seeingMe;
    private final Throttle tries;

    SignInController(
            AskingForCode asking,
            SigningIn signingIn,
            OpeningSessions sessions,
            SeeingMe seeingMe,
            SignInProperties limits,
            Clock clock) {
        this.asking = asking;
        this.signingIn = signingIn;
        this.sessions = sessions;
        this.seeingMe = seeingMe;
        this.tries = new Throttle(limits.triesPerAddress(), Duration.ofHours(1), clock);
    }

    record PhoneNumber(@NotBlank @Size(max = 40) String mobile) {}

    record CodeSent(long resendAfterSeconds) {}

    record Code(@NotBlank @Size(max = 40) String mobile, @NotBlank @Size(max = 20) String code) {}

    record Link(@NotBlank @Size(max = 100) String token) {}

    @PostMapping("/api/sign-in/code")
    @ResponseStatus(HttpStatus.ACCEPTED)
    CodeSent sendCode(@Valid @RequestBody PhoneNumber body, HttpServletRequest request) {
        return new CodeSent(asking.ask(body.mobile(), request.getRemoteAddr()).toSeconds());
    }

    @PostMapping("/api/sign-in")
    Me signIn(
            @Valid @RequestBody Code body,
            HttpServletRequest request,
            HttpServletResponse response) {
        tries.take(request.getRemoteAddr());
        String code = Digits.toAscii(body.code()).strip();
        UUID accountId = signingIn.byCode(Mobile.typed(body.mobile()), code);
        return open(accountId, Proof.CODE, request, response);
    }

    @PostMapping("/api/sign-in/link")
    Me signInByLink(
            @Valid @RequestBody Link body,
            HttpServletRequest request,
            HttpServletResponse response) {
        tries.take(request.getRemoteAddr());
        return open(signingIn.byLink(body.token()), Proof.LINK, request, response);
    }

    @PostMapping("/api/sign-out")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(Actor actor, HttpServletRequest request) {
        sessions.close(actor, request);
    }

    private Me open(
            UUID accountId, Proof proof, HttpServletRequest request, HttpServletResponse response) {
        SignedIn who = new SignedIn(SignedIn.Kind.PERSON, accountId);
        return seeingMe.of(sessions.open(who, proof, request, response));
    }
}
