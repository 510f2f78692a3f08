package org.didar.visits;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.people.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A visit as other modules see it, without names.
 *
 * @param answerBy until when it is answered, {@code null} for what was never asked for
 * @param round counts admissions, pauses and resumptions; 0 before the first
 * @param admitted whether the officer has let the family in
 * @param quotaUsed {@code null} until the visit is over
 * @param minutesHeld minutes both sides had sound so far
 * @param wasLive whether both sides ever were connected
 * @param officialId who was promised to join, by account, if anybody
 */
public record VisitView(
        UUID id,
        long version,
        VisitType type,
        VisitStatus status,
        @Nullable Outcome outcome,
        @Nullable Fault fault,
        UUID prisonerId,
        UUID prisonId,
        UUID stationId,
        UUID bookedBy,
        Instant start,
        Instant end,
        @Nullable Instant heldUntil,
        @Nullable Instant answerBy,
        int round,
        boolean admitted,
        @Nullable Boolean quotaUsed,
        int minutesHeld,
        boolean wasLive,
        List<Visitor> visitors,
        @Nullable UUID officialId) {

    /** One visitor: the person, what they are to the prisoner, and whether they lead. */
    public record Visitor(UUID personId, Relation relation, boolean lead) {}

    public Set<UUID> visitorIds() {
        return visitors.stream().map(Visitor::personId).collect(Collectors.toUnmodifiableSet());
    }

    /** The visitor the others come with. */
    public Visitor lead() {
        return visitors.stream().filter(Visitor::lead).findFirst().orElseThrow();
    }
}
