package org.didar.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import org.didar.access.SignedIn;
import org.didar.kernel.Problem;
import org.didar.kernel.Throttle;
import org.didar.sessions.Proof;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.WebUtils;

/** A paired station shows its key: to go on, or to come back when its session is over. */
@RestController
class StationKeyController {

    private final RenewingStations renewing;
    private final OpeningSessions sessions;
    private final SeeingMe seeingMe;
    private final Throttle tries;

    StationKeyController(
            RenewingStations renewing,
            OpeningSessions sessions,
            SeeingMe seeingMe,
            SignInProperties limits,
            Clock clock) {
        this.renewing = renewing;
        this.sessions = sessions;
        this.seeingMe = seeingMe;
        this.tries = new Throttle(limits.triesPerAddress(), Duration.ofHours(1), clock);
    }

    /**
     * @param key the SHA-256 of the public key, in base64url
     */
    record KeyNamed(@NotBlank @Size(max = 60) String key) {}

    record StationChallengeGiven(String challenge) {}

    record KeyShown(
            @NotBlank @Size(max = 60) String key,
            @NotBlank @Size(max = 60) String challenge,
            @NotBlank @Size(max = 120) String signature) {}

    @PostMapping("/api/station/renewal/challenge")
    StationChallengeGiven challenge(@Valid @RequestBody KeyNamed body, HttpServletRequest request) {
        tries.take(request.getRemoteAddr());
        return new StationChallengeGiven(renewing.challenge(body.key()));
    }

    @PostMapping("/api/station/renewal")
    Me renew(
            @Valid @RequestBody KeyShown body,
            @RequestHeader(name = HttpHeaders.ORIGIN, required = false) @Nullable String origin,
            HttpServletRequest request,
            HttpServletResponse response) {
        tries.take(request.getRemoteAddr());
        if (origin == null || !WebUtils.isSameOrigin(new ServletServerHttpRequest(request))) {
            throw new Problem(AccountProblem.STATION_KEY_REFUSED);
        }
        SignedIn station =
                renewing.check(
                        new RenewingStations.Signed(body.key(), body.challenge(), body.signature()),
                        origin,
                        SignedIn.current().orElse(null));
        if (station.session() != null) {
            sessions.prolong(station, request);
            return seeingMe.of(station);
        }
        return seeingMe.of(sessions.open(station, Proof.KEY, request, response));
    }
}
