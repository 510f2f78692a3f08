package org.didar.visits;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One line of a visit's history. */
@Entity
@Table(name = "visit_change")
@NullUnmarked // filled by the persistence provider
@SuppressWarnings("UnusedVariable") // some columns are written for people who read the database
class VisitChange implements Persistable<UUID> {

    @Id private UUID id;
    private UUID visitId;
    private Instant at;
    private UUID actorId;

    @Enumerated(EnumType.STRING)
    private VisitStatus fromStatus;

    @Enumerated(EnumType.STRING)
    private VisitStatus toStatus;

    private int round;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    private Fault fault;

    private String reason;

    protected VisitChange() {}

    VisitChange(VisitChanged event) {
        this.id = Ids.next();
        this.visitId = event.visitId();
        this.at = event.at();
        this.actorId = event.actorId();
        this.fromStatus = event.from();
        this.toStatus = event.to();
        this.round = event.round();
        this.outcome = event.outcome();
        this.fault = event.fault();
        this.reason = event.reason();
    }

    VisitStatus to() {
        return toStatus;
    }

    @Nullable VisitStatus from() {
        return fromStatus;
    }

    @Nullable UUID actorId() {
        return actorId;
    }

    @Nullable String reason() {
        return reason;
    }

    Instant at() {
        return at;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** What has happened is only written, never changed. */
    @Override
    public boolean isNew() {
        return true;
    }
}
