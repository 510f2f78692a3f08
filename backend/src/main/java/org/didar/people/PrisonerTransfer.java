package org.didar.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** One move of a prisoner from one prison to another, kept for good. */
@Entity
@SuppressWarnings("UnusedVariable") // written for people who read the database
class PrisonerTransfer {

    @Id private UUID id;
    @Column private UUID prisonerId;
    @Column private UUID fromPrisonId;
    @Column private String fromNumber;
    @Column private String fromWard;
    @Column private UUID toPrisonId;
    @Column private String toNumber;
    @Column private String toWard;
    @Column private String reason;
    @Column private UUID movedBy;
    @Column private Instant movedAt;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    PrisonerTransfer() {}

    PrisonerTransfer(PrisonerView before, Destination to, String reason, UUID by, Instant at) {
        this.id = Ids.next();
        this.prisonerId = before.id();
        this.fromPrisonId = before.prisonId();
        this.fromNumber = before.number();
        this.fromWard = before.ward();
        this.toPrisonId = to.prisonId();
        this.toNumber = to.number();
        this.toWard = to.ward();
        this.reason = reason;
        this.movedBy = by;
        this.movedAt = at;
    }

    UUID id() {
        return id;
    }
}
