package org.didar.live;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
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
