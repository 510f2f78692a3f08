package org.didar.visits;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A step of a visit on its day, as a person would name it.
 *
 * @param byClock whether nobody did it
 * @param reason a code, where there is one
 */
public record VisitStep(What what, Instant at, boolean byClock, @Nullable String reason) {

    /** What can happen to a visit on its day. */
    public enum What {
        /** The first of them came into the waiting room. */
        WAITING,
        ADMITTED,
        /** Both sides had sound for the first time. */
        LIVE,
        PAUSED,
        RESUMED,
        /** Whoever comes next is identified anew. */
        SHUT,
        ENDED,
        MISSED,
        CANCELLED
    }

    static Optional<VisitStep> of(VisitChange change) {
        return what(change)
                .map(what ->
                        new VisitStep(
                                what, change.at(), change.actorId() == null, change.reason()));
    }

    private static Optional<What> what(VisitChange change) {
        if (change.from() == change.to()) {
            return ofNewRound(change);
        }
        return switch (change.to()) {
            case WAITING -> Optional.of(What.WAITING);
            case LIVE ->
                    Optional.of(change.from() == VisitStatus.PAUSED ? What.RESUMED : What.LIVE);
            case PAUSED -> Optional.of(What.PAUSED);
            case ENDED -> Optional.of(What.ENDED);
            case MISSED -> Optional.of(What.MISSED);
            case CANCELLED -> Optional.of(What.CANCELLED);
            case HELD, REQUESTED, CONFIRMED, REJECTED, EXPIRED -> Optional.empty();
        };
    }

    /** The status stays: somebody is let in, or nobody is any more. */
    private static Optional<What> ofNewRound(VisitChange change) {
        if (change.to() != VisitStatus.WAITING) {
            return Optional.empty();
        }
        if (Visit.ADMITTED.equals(change.reason())) {
            return Optional.of(What.ADMITTED);
        }
        boolean shut =
                Arrays.stream(PauseReason.values())
                        .anyMatch(each -> each.name().equals(change.reason()));
        return shut ? Optional.of(What.SHUT) : Optional.empty();
    }
}
