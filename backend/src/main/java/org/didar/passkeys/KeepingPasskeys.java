package org.didar.passkeys;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.verifier.exception.VerificationException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.SignedIn;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.didar.passkeys.RelyingParties.RelyingParty;
import org.didar.sessions.Proof;
import org.didar.sessions.ProvingMeans;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds passkeys to an account and takes them away. */
@Service
@Transactional
class KeepingPasskeys implements ProvingMeans {

    private static final String OURSELVES = "Didar";

    private final Passkeys passkeys;
    private final Challenging challenging;
    private final CredentialBytes bytes;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final WebAuthnManager webAuthn = WebAuthnManager.createNonStrictWebAuthnManager();

    KeepingPasskeys(
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

    @Override
    public List<Proof> of(SignedIn who) {
        return passkeys.existsByAccountIdAndRevokedAtIsNull(who.id())
                ? List.of(Proof.PASSKEY)
                : List.of();
    }

    List<PasskeyCard> of(UUID accountId) {
        return passkeys.findByAccountIdAndRevokedAtIsNullOrderByCreatedAt(accountId).stream()
                .map(Passkey::card)
                .toList();
    }

    PasskeyOptions.Creation options(Actor actor, RelyingParty party) {
        String name = Objects.requireNonNullElse(actor.name(), OURSELVES);
        return PasskeyOptions.Creation.of(
                new PasskeyOptions.Party(party.id(), OURSELVES),
                PasskeyOptions.Holder.of(actor.id(), name),
                challenging.give(Challenge.Purpose.ADD, actor.id()),
                known(actor.id()));
    }

    /** The account's own, for the browser to choose from or to leave out. */
    List<PasskeyOptions.Known> known(UUID accountId) {
        return passkeys.findByAccountIdAndRevokedAtIsNullOrderByCreatedAt(accountId).stream()
                .map(Passkey::known)
                .toList();
    }

    /**
     * @param credential what the browser made, as JSON
     * @throws Problem {@code passkey.refused}
     */
    PasskeyCard add(UUID accountId, RelyingParty party, String name, String credential) {
        RegistrationData made = verified(accountId, party, credential);
        Passkey passkey =
                passkeys.saveAndFlush(
                        new Passkey(accountId, party.id(), name, made, bytes, clock.instant()));
        events.publishEvent(new PasskeyChanged(accountId, passkey.id(), "passkey.added"));
        return passkey.card();
    }

    /**
     * @throws Problem {@code thing.not_found} for another's, or one revoked before
     */
    void revoke(UUID accountId, UUID id) {
        Passkey passkey =
                passkeys.findByIdAndAccountIdAndRevokedAtIsNull(id, accountId)
                        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
        passkey.revoke(clock.instant());
        events.publishEvent(new PasskeyChanged(accountId, id, "passkey.revoked"));
    }

    private RegistrationData verified(UUID accountId, RelyingParty party, String credential) {
        try {
            RegistrationData made =
                    CredentialText.read(() -> webAuthn.parseRegistrationResponseJSON(credential));
            byte[] challenge =
                    Objects.requireNonNull(made.getCollectedClientData()).getChallenge().getValue();
            if (!challenging.use(challenge, Challenge.Purpose.ADD, accountId)) {
                throw new Problem(PasskeyProblem.REFUSED);
            }
            return webAuthn.verify(
                    made,
                    new RegistrationParameters(
                            party.expecting(challenge), PasskeyOptions.accepted(), true, true));
        } catch (DataConversionException | VerificationException e) {
            throw new Problem(PasskeyProblem.REFUSED);
        }
    }
}
