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
@SuppressWarnings("UnusedVariable") // some columns are for people who read the database
class VisitPermit {

    @Id private UUID id;
    @Column private UUID personId;
    @Column private UUID prisonerId;
    @Column private Instant allowedAt;
    @Column private UUID allowedBy;
    @Column private Instant validUntil;
    @Column private @Nullable Instant withdrawnAt;
    @Column private @Nullable UUID withdrawnBy;
    @Column private @Nullable String withdrawnBecause;
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

    /** From now on it covers nothing. */
    void withdraw(UUID by, Instant at, String because) {
        withdrawnBy = by;
        withdrawnAt = at;
        withdrawnBecause = because;
        validUntil = at;
    }

    UUID id() {
        return id;
    }

    boolean isOf(Relationship relationship) {
        return personId.equals(relationship.personId())
                && prisonerId.equals(relationship.prisonerId());
    }

    Instant validUntil() {
        return validUntil;
    }
}
