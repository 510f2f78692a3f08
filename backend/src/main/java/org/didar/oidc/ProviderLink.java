package org.didar.oidc;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom an account is at the provider. */
@Entity
class ProviderLink {

    @Id private UUID accountId;
    @Column private String issuer;
    @Column private byte[] subjectIndex;
    private Instant linkedAt;
    @Column private Instant lastUsedAt;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    ProviderLink() {}

    ProviderLink(UUID accountId, String issuer, byte[] subjectIndex, Instant at) {
        this.accountId = accountId;
        this.issuer = issuer;
        this.subjectIndex = subjectIndex.clone();
        this.linkedAt = at;
        this.lastUsedAt = at;
    }

    void use(Instant at) {
        lastUsedAt = at;
    }

    UUID accountId() {
        return accountId;
    }

    Instant linkedAt() {
        return linkedAt;
    }
}
