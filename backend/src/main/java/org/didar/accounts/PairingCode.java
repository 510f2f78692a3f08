package org.didar.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** Eight digits that put a device behind a station, once, within ten minutes. */
@Entity
class PairingCode {

    static final Duration LIFETIME = Duration.ofMinutes(10);

    @Id private UUID id;
    private UUID stationId;
    @Column private byte[] codeHash;
    private @Nullable UUID issuedBy;
    private Instant expiresAt;
    @Column private @Nullable Instant usedAt;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    PairingCode() {}

    PairingCode(UUID stationId, byte[] codeHash, @Nullable UUID issuedBy, Instant at) {
        this.id = Ids.next();
        this.stationId = stationId;
        this.codeHash = codeHash.clone();
        this.issuedBy = issuedBy;
        this.expiresAt = at.plus(LIFETIME);
    }

    UUID id() {
        return id;
    }

    UUID stationId() {
        return stationId;
    }

    @Nullable UUID issuedBy() {
        return issuedBy;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
