package org.didar.replanning;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What shall become of the visits of a closed time. */
@Entity
@NullUnmarked // filled by the persistence provider
class Replan {

    @Id private UUID id;
    private UUID prisonId;
    private UUID stationId;
    private Instant fromAt;
    private Instant untilAt;

    @Enumerated(EnumType.STRING)
    private ReplanReason reason;

    @Enumerated(EnumType.STRING)
    private ReplanState state;

    private UUID wantedBy;
    private Instant wantedAt;
    private Instant proposedAt;
    private UUID doneBy;
    private Instant doneAt;
    @Version private Long version;

    protected Replan() {}

    Replan(
            UUID prisonId,
            @Nullable UUID stationId,
            Instant from,
            Instant until,
            ReplanReason reason,
            UUID by,
            Instant now) {
        this.id = Ids.next();
        this.prisonId = prisonId;
        this.stationId = stationId;
        this.fromAt = from;
        this.untilAt = until;
        this.reason = reason;
        this.state = ReplanState.SEEKING;
        this.wantedBy = by;
        this.wantedAt = now;
    }

    void propose(Instant now) {
        become(ReplanState.PROPOSED);
        proposedAt = now;
    }

    /** The world has moved on, or somebody wants another proposal. */
    void seekAgain() {
        become(ReplanState.SEEKING);
        proposedAt = null;
    }

    /**
     * @param how one of those that end it
     */
    void finish(ReplanState how, UUID by, Instant now) {
        if (!how.isOver()) {
            throw new IllegalArgumentException(how + " ends nothing");
        }
        become(how);
        doneBy = by;
        doneAt = now;
    }

    private void become(ReplanState next) {
        if (!state.canBecome(next)) {
            throw new Problem(ReplanProblem.TRANSITION);
        }
        state = next;
    }

    UUID id() {
        return id;
    }

    UUID prisonId() {
        return prisonId;
    }

    @Nullable UUID stationId() {
        return stationId;
    }

    Instant from() {
        return fromAt;
    }

    Instant until() {
        return untilAt;
    }

    ReplanReason reason() {
        return reason;
    }

    ReplanState state() {
        return state;
    }

    Instant wantedAt() {
        return wantedAt;
    }
}
