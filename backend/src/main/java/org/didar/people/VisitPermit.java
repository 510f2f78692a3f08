package org.didar.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** A named official allows one person to visit one prisoner, until an instant. */
@Entity
class VisitPermit {

    @Id private UUID id;
    @Column private UUID personId;
    @Column private UUID prisonerId;
    @Column private Instant allowedAt;
    @Column private UUID allowedBy;
    @Column private Instant validUntil;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    VisitPermit() {}

    VisitPermit(
            UUID personId, UUID prisonerId, UUID allowedBy, Instant allowedAt, Instant validUntil) {
        this.id = Ids.next();
        this.personId = personId;
        this.prisonerId = prisonerId;
        this.allowedBy = allowedBy;
        this.allowedAt = allowedAt;
        this.validUntil = validUntil;
    }

    boolean covers(Instant instant) {
        return !instant.isBefore(allowedAt) && instant.isBefore(validUntil);
    }
}
