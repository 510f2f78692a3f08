package org.didar.passkeys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a device was asked to sign. */
@Entity
@Table(name = "passkey_challenge")
class Challenge {

    /** What the signature is to be used for, so that one given for one act opens no other. */
    enum Purpose {
        ADD,
        SIGN_IN,
        STEP_UP,
        /** Standing at a station, whose id takes the account's place. */
        STATION
    }

    @Id private byte[] challengeHash;

    @Enumerated(EnumType.STRING)
    @Column
    private Purpose purpose;

    @Column private @Nullable UUID accountId;
    @Column private Instant expiresAt;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    Challenge() {}

    Challenge(byte[] hash, Purpose purpose, @Nullable UUID accountId, Instant expiresAt) {
        this.challengeHash = hash.clone();
        this.purpose = purpose;
        this.accountId = accountId;
        this.expiresAt = expiresAt;
    }
}
