package org.didar.live;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.didar.live.protocol.ServerMessage;
import org.didar.live.protocol.WarnReason;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.data.domain.Persistable;

/** The room of a visit: what is locked before anything in it changes, and the count of changes. */
@Entity
@Table(name = "room")
@NullUnmarked // filled by the persistence provider
class Room implements Persistable<UUID> {

    @Id private UUID visitId;
    private long revision;
    private boolean ejected;

    @Enumerated(EnumType.STRING)
    private WarnReason warnedFor;

    private Instant warnedAt;
    private boolean confidential;
    private UUID actedBy;
    private Long actedRevision;

    protected Room() {}

    Room(UUID visitId) {
        this.visitId = visitId;
    }

    /** Counts one change. */
    void moveOn() {
        revision++;
    }

    /** Whether somebody is kept out. */
    void keepOut(boolean somebody) {
        ejected = somebody;
    }

    boolean keepsSomebodyOut() {
        return ejected;
    }

    void warn(WarnReason reason, Instant now) {
        warnedFor = reason;
        warnedAt = now;
    }

    Optional<ServerMessage.Warning> warning() {
        return warnedFor == null
                ? Optional.empty()
                : Optional.of(new ServerMessage.Warning(warnedFor, warnedAt));
    }

    void keepConfidential(boolean on) {
        confidential = on;
    }

    /** Whether nobody but the two sides hears or joins. */
    boolean isConfidential() {
        return confidential;
    }

    /** Notes that this officer's act led to the revision the room has now. */
    void actedBy(UUID officer) {
        actedBy = officer;
        actedRevision = revision;
    }

    /** Whether another officer has acted since the room was at that revision. */
    boolean wasActedOnSince(long seen, UUID officer) {
        return actedRevision != null && actedRevision > seen && !officer.equals(actedBy);
    }

    UUID visitId() {
        return visitId;
    }

    long revision() {
        return revision;
    }

    @Override
    public UUID getId() {
        return visitId;
    }

    /** Rooms are only saved to be made; changes are found by the provider itself. */
    @Override
    public boolean isNew() {
        return true;
    }
}
