package org.didar.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.didar.kernel.Auditable;
import org.didar.kernel.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One act, as it is kept. It has no way to change and no way to go. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry implements Persistable<UUID> {

    @Id private UUID id = Ids.next();

    @Column(updatable = false)
    private Instant happenedAt = Instant.EPOCH;

    @Column(updatable = false)
    private @Nullable UUID actorId;

    @Column(updatable = false)
    private String action = "";

    @Column(updatable = false)
    private String thingKind = "";

    @Column(updatable = false)
    private @Nullable UUID thingId;

    /** JSON: one object of short codes, see {@link Facts}. */
    @Column(updatable = false)
    private String facts = "{}";

    @Column(updatable = false)
    private @Nullable String requestId;

    @Transient private boolean kept;

    protected AuditEntry() {}

    AuditEntry(Auditable act, Instant happenedAt, @Nullable String requestId) {
        this.happenedAt = happenedAt;
        this.actorId = act.actorId();
        this.action = Facts.name(act.action());
        this.thingKind = Facts.name(act.thingKind());
        this.thingId = act.thingId();
        this.facts = Facts.json(act.facts());
        this.requestId = requestId;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !kept;
    }

    @PostLoad
    @PostPersist
    void isKept() {
        kept = true;
    }

    Instant happenedAt() {
        return happenedAt;
    }

    @Nullable UUID actorId() {
        return actorId;
    }

    String action() {
        return action;
    }

    String thingKind() {
        return thingKind;
    }

    @Nullable UUID thingId() {
        return thingId;
    }

    String facts() {
        return facts;
    }

    @Nullable String requestId() {
        return requestId;
    }
}
