package org.didar.live;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.data.domain.Persistable;

/** Leave for media to flow from one seat to another in one round. */
@Entity
@Table(name = "edge")
@NullUnmarked // filled by the persistence provider
@SuppressWarnings("UnusedVariable") // some columns are written for people who read the database
class Edge implements Persistable<UUID> {

    @Id private UUID id;
    private UUID visitId;
    private int round;
    private UUID fromSeat;
    private UUID toSeat;
    private boolean picture;
    private boolean up;
    private Instant openedAt;
    private Instant closedAt;

    protected Edge() {}

    Edge(UUID visitId, EdgePlan.Wanted wanted, int round, Instant now) {
        this.id = Ids.next();
        this.visitId = visitId;
        this.round = round;
        this.fromSeat = wanted.from();
        this.toSeat = wanted.to();
        this.picture = wanted.picture();
        this.openedAt = now;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Edges are only saved to be made; changes are found by the provider itself. */
    @Override
    public boolean isNew() {
        return true;
    }

    /** Returns whether sound came over it until now. */
    boolean close(Instant now) {
        boolean wasUp = up;
        if (isOpen()) {
            closedAt = now;
            up = false;
        }
        return wasUp;
    }

    void open(boolean withPicture, Instant now) {
        picture = withPicture;
        if (!isOpen()) {
            closedAt = null;
            openedAt = now;
        }
    }

    /** The receiving side's word on whether sound arrives; returns whether that is new. */
    boolean report(boolean nowUp) {
        boolean changed = up != nowUp;
        up = nowUp;
        return changed;
    }

    boolean joins(UUID a, UUID b) {
        return (fromSeat.equals(a) && toSeat.equals(b)) || (fromSeat.equals(b) && toSeat.equals(a));
    }

    boolean touches(UUID seat) {
        return fromSeat.equals(seat) || toSeat.equals(seat);
    }

    boolean isFor(UUID from, UUID to) {
        return fromSeat.equals(from) && toSeat.equals(to);
    }

    EdgePlan.Wanted direction() {
        return new EdgePlan.Wanted(fromSeat, toSeat, picture);
    }

    int round() {
        return round;
    }

    UUID from() {
        return fromSeat;
    }

    UUID to() {
        return toSeat;
    }

    boolean hasPicture() {
        return picture;
    }

    boolean isUp() {
        return up;
    }

    boolean isOpen() {
        return closedAt == null;
    }
}
