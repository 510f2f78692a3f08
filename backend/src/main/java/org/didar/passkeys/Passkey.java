package org.didar.passkeys;

import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.didar.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** One of an account's passkeys. */
@Entity
class Passkey {

    @Id private UUID id;
    private UUID accountId;
    @Column private String relyingParty;
    @Column private byte[] credentialId;
    private byte[] credential;
    private String transports;
    private String name;
    private long signCount;
    private boolean backupEligible;
    private boolean backedUp;
    private Instant createdAt;
    private @Nullable Instant lastUsedAt;
    private @Nullable Instant revokedAt;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    Passkey() {}

    Passkey(
            UUID accountId,
            String relyingParty,
            String name,
            RegistrationData made,
            CredentialBytes bytes,
            Instant at) {
        var device = Objects.requireNonNull(made.getAttestationObject()).getAuthenticatorData();
        AttestedCredentialData attested =
                Objects.requireNonNull(device.getAttestedCredentialData());
        this.id = Ids.next();
        this.accountId = accountId;
        this.relyingParty = relyingParty;
        this.credentialId = attested.getCredentialId();
        this.credential = bytes.of(attested);
        this.transports = transports(made.getTransports());
        this.name = name;
        this.signCount = device.getSignCount();
        this.backupEligible = device.isFlagBE();
        this.backedUp = device.isFlagBS();
        this.createdAt = at;
    }

    private static String transports(@Nullable Set<AuthenticatorTransport> said) {
        return Stream.ofNullable(said)
                .flatMap(Set::stream)
                .map(AuthenticatorTransport::getValue)
                .filter(each -> each.matches("[a-z-]{1,20}"))
                .sorted()
                .limit(4)
                .collect(Collectors.joining(","));
    }

    /** What its next signature is checked against. */
    CredentialRecord record(CredentialBytes bytes) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                backupEligible,
                backedUp,
                signCount,
                bytes.open(credential),
                null,
                null,
                null,
                null);
    }

    /** A counter that goes back tells of a copied key; the check refuses that before. */
    void use(long count, boolean nowBackedUp, Instant at) {
        signCount = count;
        backedUp = nowBackedUp;
        lastUsedAt = at;
    }

    void revoke(Instant at) {
        revokedAt = at;
    }

    boolean isGood() {
        return revokedAt == null;
    }

    PasskeyCard card() {
        return new PasskeyCard(id, name, createdAt, lastUsedAt, backedUp);
    }

    PasskeyOptions.Known known() {
        return new PasskeyOptions.Known(
                "public-key",
                CredentialBytes.text(credentialId),
                transports.isEmpty() ? List.of() : List.of(transports.split(",")));
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }
}
