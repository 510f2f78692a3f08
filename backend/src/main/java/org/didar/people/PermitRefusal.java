package org.didar.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** The last no to somebody who needs a permit, until one is given. */
@Entity
class PermitRefusal {

    @Id private UUID id;
    private UUID personId;
    private UUID prisonerId;
    private String reason;
    @Column private UUID refusedBy;
    private Instant refusedAt;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    PermitRefusal() {}

    PermitRefusal(UUID personId, UUID prisonerId, String reason, UUID by, Instant at) {
        this.id = Ids.next();
        this.personId = personId;
        this.prisonerId = prisonerId;
        this.reason = reason;
        this.refusedBy = by;
        this.refusedAt = at;
    }

    UUID id() {
        return id;
    }

    boolean isOf(Relationship relationship) {
        return personId.equals(relationship.personId())
                && prisonerId.equals(relationship.prisonerId());
    }

    String reason() {
        return reason;
    }

    Instant refusedAt() {
        return refusedAt;
    }
}
