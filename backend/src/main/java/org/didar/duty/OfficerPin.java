package org.didar.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An officer's number and PIN for the stations of their prison. Five wrong PINs lock it. */
@Entity
class OfficerPin {

    static final int MOST_TRIES = 5;

    @Id private UUID accountId;
    @Column private String badge;
    private byte[] salt;
    private byte[] pinHash;
    private int rounds;
    private int wrongTries;
    private Instant setAt;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    OfficerPin() {}

    OfficerPin(UUID accountId, String badge, String pin, PinHash hashing, Instant at) {
        this.accountId = accountId;
        this.badge = badge;
        change(pin, hashing, at);
    }

    /** Also unlocks it: whoever sets it has just shown who they are. */
    final void change(String pin, PinHash hashing, Instant at) {
        salt = hashing.newSalt();
        rounds = PinHash.ROUNDS;
        pinHash = hashing.of(pin, salt, rounds);
        wrongTries = 0;
        setAt = at;
    }

    boolean is(String pin, PinHash hashing) {
        return MessageDigest.isEqual(pinHash, hashing.of(pin, salt, rounds));
    }

    boolean isLocked() {
        return wrongTries >= MOST_TRIES;
    }

    boolean wasLastTry() {
        return wrongTries + 1 >= MOST_TRIES;
    }

    UUID accountId() {
        return accountId;
    }

    String badge() {
        return badge;
    }

    Instant setAt() {
        return setAt;
    }
}
