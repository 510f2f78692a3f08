package org.didar.live;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.live.protocol.EjectReason;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.data.domain.Persistable;

/** That a person was asked to leave a visit, and perhaps let back in. */
@Entity
@Table(name = "ejection")
@NullUnmarked // filled by the persistence provider
@SuppressWarnings("UnusedVariable") // some columns are written for people who read the database
class Ejection implements Persistable<UUID> {

    @Id private UUID id;
    private UUID visitId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private EjectReason reason;

    private UUID ejectedBy;
    private Instant ejectedAt;
    private UUID liftedBy;
    private Instant liftedAt;

    protected Ejection() {}

    Ejection(UUID visitId, UUID personId, EjectReason reason, UUID officer, Instant now) {
        this.id = Ids.next();
        this.visitId = visitId;
        this.personId = personId;
        this.reason = reason;
        this.ejectedBy = officer;
        this.ejectedAt = now;
    }

    void lift(UUID officer, Instant now) {
        liftedBy = officer;
        liftedAt = now;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Ejections are only saved to be made; changes are found by the provider itself. */
    @Override
    public boolean isNew() {
        return true;
    }
}
