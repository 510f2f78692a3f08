package org.didar.visits;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.didar.people.DeclaredIdentity;
import org.didar.people.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A visit with the names its reader may see.
 *
 * @param rejectedFor a code: why a rejected visit was, a {@link RejectReason}, {@code UNANSWERED}
 *     or what barred one of its people
 * @param answerBy until when the prison answers, for what had to be asked for
 * @param opensAt when the waiting room opens
 * @param freeCancelUntil until when cancelling costs the family nothing
 * @param stationNumber shown to staff alone
 * @param owed what the family may have instead of a lost visit
 * @param official the name of who was promised to join
 * @param minutesHeld {@code null} until it was live
 */
public record VisitCard(
        UUID id,
        VisitStatus status,
        @Nullable Outcome outcome,
        @Nullable Fault fault,
        @Nullable String rejectedFor,
        VisitType type,
        Instant start,
        Instant end,
        long minutes,
        PrisonerName prisoner,
        String prisonName,
        String zone,
        @Nullable Integer stationNumber,
        List<VisitorName> visitors,
        @Nullable Instant heldUntil,
        @Nullable Instant answerBy,
        Instant opensAt,
        Instant freeCancelUntil,
        @Nullable Integer minutesHeld,
        @Nullable Boolean quotaUsed,
        @Nullable Owed owed,
        @Nullable String official,
        Set<VisitAction> allowedActions,
        long revision) {

    /**
     * A visit that is owed.
     *
     * @param expires until when it can be spent
     * @param offer the visit whose time is kept free now
     */
    public record Owed(Instant expires, boolean spent, @Nullable Offer offer) {}

    /** A time kept free for the family. */
    public record Offer(UUID visitId, Instant start, Instant end, Instant until) {}

    /** A prisoner by name. */
    public record PrisonerName(UUID id, String name, String givenName) {}

    /** A visitor by name; what they declared is for the officer who has to know the face alone. */
    public record VisitorName(
            UUID personId,
            String name,
            Relation relation,
            boolean lead,
            @Nullable DeclaredIdentity declared) {}
}
