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

/** An address that signs one account in, once, within a time. */
@Entity
class OneTimeLink {

    static final Duration LIFETIME = Duration.ofHours(24);

    /** Of the link that an invited official gets by message. */
    static final Duration INVITATION = Duration.ofDays(3);

    @Id private UUID id;
    private UUID accountId;
    @Column private byte[] tokenHash;
    @Column private Instant expiresAt;
    @Column private @Nullable Instant usedAt;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    OneTimeLink() {}

    OneTimeLink(UUID accountId, String token, Instant expiresAt) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.tokenHash = Secrets.sha256(token);
        this.expiresAt = expiresAt;
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }
}
