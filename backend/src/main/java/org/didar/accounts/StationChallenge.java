package org.didar.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What one station's device was asked to sign. */
@Entity
class StationChallenge {

    static final Duration LIFETIME = Duration.ofMinutes(2);

    @Id private byte[] challengeHash;
    @Column private UUID deviceId;
    @Column private Instant expiresAt;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    StationChallenge() {}

    StationChallenge(byte[] hash, UUID deviceId, Instant at) {
        this.challengeHash = hash.clone();
        this.deviceId = deviceId;
        this.expiresAt = at.plus(LIFETIME);
    }
}
