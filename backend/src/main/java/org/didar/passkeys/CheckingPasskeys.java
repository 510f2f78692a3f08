package org.didar.passkeys;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.verifier.exception.VerificationException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.didar.accounts.SignInAccepted;
import org.didar.accounts.SignInRefused;
import org.didar.accounts.StepUpAccepted;
import org.didar.accounts.StepUpRefused;
import org.didar.kernel.Problem;
import org.didar.passkeys.RelyingParties.RelyingParty;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks what a passkey has signed. Refusals are kept, and use their challenge up. */
@Service
@Transactional(noRollbackFor = Problem.class)
class CheckingPasskeys {

    private static final String MEANS = "passkey";

    private final Passkeys passkeys;
    private final Challenging challenging;
    private final CredentialBytes bytes;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final WebAuthnManager webAuthn = WebAuthnManager.createNonStrictWebAuthnManager();

    CheckingPasskeys(
            Passkeys passkeys,
            Challenging challenging,
            CredentialBytes bytes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.passkeys = passkeys;
        this.challenging = challenging;
        this.bytes = bytes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @return the account that it opens
     * @throws Problem {@code passkey.refused}
     */
    UUID signIn(RelyingParty party, String credential) {
        Passkey passkey = find(credential);
        if (passkey == null
                || !isSigned(passkey, party, credential, Challenge.Purpose.SIGN_IN, null)) {
            UUID account = passkey == null ? null : passkey.accountId();
            events.publishEvent(new SignInRefused(account, PasskeyProblem.REFUSED.code()));
            throw new Problem(PasskeyProblem.REFUSED);
        }
        events.publishEvent(new SignInAccepted(passkey.accountId(), MEANS));
        return passkey.accountId();
    }

    /**
     * @throws Problem {@code passkey.refused}
     */
    void stepUp(UUID accountId, RelyingParty party, String credential) {
        Passkey passkey = find(credential);
        if (passkey == null
                || !passkey.accountId().equals(accountId)
                || !isSigned(passkey, party, credential, Challenge.Purpose.STEP_UP, accountId)) {
            events.publishEvent(new StepUpRefused(accountId, PasskeyProblem.REFUSED.code()));
            throw new Problem(PasskeyProblem.REFUSED);
        }
        events.publishEvent(new StepUpAccepted(accountId, MEANS));
    }

    /**
     * Somebody at a prison's station, which the challenge was given to.
     *
     * @return whose passkey it is
     * @throws Problem {@code passkey.refused}
     */
    UUID atStation(UUID stationId, RelyingParty party, String credential) {
        Passkey passkey = find(credential);
        if (passkey == null
                || !isSigned(passkey, party, credential, Challenge.Purpose.STATION, stationId)) {
            throw new Problem(PasskeyProblem.REFUSED);
        }
        return passkey.accountId();
    }

    private @Nullable Passkey find(String credential) {
        try {
            return Optional.ofNullable(
                            CredentialText.read(() ->
                                            webAuthn.parseAuthenticationResponseJSON(credential))
                                    .getCredentialId())
                    .flatMap(passkeys::findByCredentialId)
                    .filter(Passkey::isGood)
                    .orElse(null);
        } catch (DataConversionException unreadable) {
            return null;
        }
    }

    private boolean isSigned(
            Passkey passkey,
            RelyingParty party,
            String credential,
            Challenge.Purpose purpose,
            @Nullable UUID holder) {
        try {
            AuthenticationData signed =
                    CredentialText.read(() -> webAuthn.parseAuthenticationResponseJSON(credential));
            byte[] challenge =
                    Objects.requireNonNull(signed.getCollectedClientData())
                            .getChallenge()
                            .getValue();
            if (!challenging.use(challenge, purpose, holder)) {
                return false;
            }
            webAuthn.verify(
                    signed,
                    new AuthenticationParameters(
                            party.expecting(challenge), passkey.record(bytes), null, true, true));
            var device = Objects.requireNonNull(signed.getAuthenticatorData());
            passkey.use(device.getSignCount(), device.isFlagBS(), clock.instant());
            return true;
        } catch (DataConversionException | VerificationException refused) {
            return false;
        }
    }
}
