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
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PairingController {

    private final PairingStations pairing;
    private final OpeningSessions sessions;
    private final SeeingMe seeingMe;
    private final Throttle tries;

    PairingController(
            PairingStations pairing,
            OpeningSessions sessions,
            SeeingMe seeingMe,
            SignInProperties limits,
            Clock clock) {
        this.pairing = pairing;
        this.sessions = sessions;
        this.seeingMe = seeingMe;
        this.tries = new Throttle(limits.triesPerAddress(), Duration.ofHours(1), clock);
    }

    /**
     * @param publicKey of the key pair that the device made: SubjectPublicKeyInfo in base64url
     */
    record Typed(
            @NotBlank @Size(max = 20) String code, @NotBlank @Size(max = 200) String publicKey) {}

    @PostMapping("/api/stations/{id}/pairing-code")
    PairingStations.Issued issue(Actor actor, @PathVariable UUID id) {
        return pairing.issue(actor, id);
    }

    @DeleteMapping("/api/stations/{id}/pairing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retire(Actor actor, @PathVariable UUID id) {
        pairing.retire(actor, id);
    }

    @PostMapping("/api/station/pairing")
    Me pair(
            @Valid @RequestBody Typed body,
            HttpServletRequest request,
            HttpServletResponse response) {
        tries.take(request.getRemoteAddr());
        DeviceKey key = DeviceKey.parse(body.publicKey());
        SignedIn device = pairing.pair(Digits.toAscii(body.code()).replaceAll("\\s", ""), key);
        return seeingMe.of(sessions.open(device, Proof.PAIRING, request, response));
    }
}
