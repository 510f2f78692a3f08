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
import org.didar.replanning.Replanning.Cleared;
import org.didar.visits.VisitReason;
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
    private VisitReason reason;

    @Enumerated(EnumType.STRING)
    private ReplanState state;

    @SuppressWarnings("UnusedVariable") // read by the database's people alone
    private UUID wantedBy;

    private Instant wantedAt;
    private Instant proposedAt;

    @SuppressWarnings("UnusedVariable") // read by the database's people alone
    private UUID doneBy;

    @SuppressWarnings("UnusedVariable") // read by the database's people alone
    private Instant doneAt;

    @Version private Long version;

    protected Replan() {}

    Replan(Cleared cleared, UUID by, Instant now) {
        this.id = Ids.next();
        this.prisonId = cleared.prison();
        this.stationId = cleared.station();
        this.fromAt = cleared.from();
        this.untilAt = cleared.until();
        this.reason = cleared.reason();
        this.state = ReplanState.SEEKING;
        this.wantedBy = by;
        this.wantedAt = now;
    }

    /** Whether a visit there and then would lie in the time that is to be cleared. */
    boolean covers(UUID station, Instant start, Instant end) {
        return (stationId == null || stationId.equals(station))
                && start.isBefore(untilAt)
                && end.isAfter(fromAt);
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

    VisitReason reason() {
        return reason;
    }

    ReplanState state() {
        return state;
    }

    Instant wantedAt() {
        return wantedAt;
    }

    @Nullable Instant proposedAt() {
        return proposedAt;
    }
}
