package org.didar.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.didar.crypto.KeyedIndex;
import org.didar.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** One code sent to one mobile number. Only the number's latest code opens anything. */
@Entity
class SignInCode {

    static final Duration LIFETIME = Duration.ofMinutes(5);
    static final int MOST_TRIES = 5;
    private static final String HASH = "sign_in_code.code";

    @Id private UUID id;
    @Column private byte[] mobileIndex;
    private int sequence;
    private byte[] codeHash;
    private Instant createdAt;
    private Instant expiresAt;
    private int tries;
    private @Nullable Instant usedAt;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    SignInCode() {}

    /**
     * @param sequence one more than the number's latest code; two at once collide in the database
     */
    SignInCode(byte[] mobileIndex, int sequence, String code, Instant at, KeyedIndex hashing) {
        this.id = Ids.next();
        this.mobileIndex = mobileIndex.clone();
        this.sequence = sequence;
        this.codeHash = hash(code, hashing);
        this.createdAt = at;
        this.expiresAt = at.plus(LIFETIME);
    }

    /**
     * Compares in constant time. Six digits need a keyed hash: a plain one is tried out at once.
     */
    boolean is(String code, KeyedIndex hashing) {
        return MessageDigest.isEqual(codeHash, hash(code, hashing));
    }

    boolean isOver(Instant now) {
        return usedAt != null || !now.isBefore(expiresAt);
    }

    boolean wasLastTry() {
        return tries + 1 >= MOST_TRIES;
    }

    UUID id() {
        return id;
    }

    int sequence() {
        return sequence;
    }

    Instant createdAt() {
        return createdAt;
    }

    private byte[] hash(String code, KeyedIndex hashing) {
        return hashing.brief(HASH, id + ":" + code);
    }
}
