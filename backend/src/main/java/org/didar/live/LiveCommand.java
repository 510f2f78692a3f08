package org.didar.live;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A command that was answered, kept so that its repeat is answered alike and does nothing. */
@Entity
@Table(name = "live_command")
@IdClass(LiveCommand.Key.class)
@NullUnmarked // filled by the persistence provider
@SuppressWarnings("UnusedVariable") // some columns are written for people who read the database
class LiveCommand implements Persistable<LiveCommand.Key> {

    record Key(UUID visitId, UUID commandId) implements Serializable {}

    @Id private UUID visitId;
    @Id private UUID commandId;
    private UUID seatId;
    private long revision;
    private String problem;
    private Instant at;

    protected LiveCommand() {}

    LiveCommand(Key key, @Nullable UUID seat, long revision, @Nullable String problem, Instant at) {
        this.visitId = key.visitId();
        this.commandId = key.commandId();
        this.seatId = seat;
        this.revision = revision;
        this.problem = problem;
        this.at = at;
    }

    long revision() {
        return revision;
    }

    @Nullable String problem() {
        return problem;
    }

    @Override
    public Key getId() {
        return new Key(visitId, commandId);
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
