package org.didar.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.didar.accounts.OfficeTitle;
import org.jspecify.annotations.Nullable;

/**
 * A request as its reader may see it.
 *
 * @param allowedDecisions what the reader's own office may decide now
 * @param holder in whose hands it is, for those who could decide it; {@code null} for the office
 */
record RequestCard(
        UUID id,
        String trackingNumber,
        RequestType type,
        PrisonerName prisoner,
        AskedBy askedBy,
        @Nullable Integer days,
        @Nullable LocalDate fromDate,
        String text,
        RequestStatus status,
        Instant takenAt,
        OfficeTitle takenByTitle,
        @Nullable UUID visitId,
        @Nullable DecisionCard decision,
        Set<DecisionKind> allowedDecisions,
        @Nullable HeldBy holder) {

    /** A prisoner by name. */
    record PrisonerName(UUID id, String name, String givenName) {}

    /** Who has taken a request upon themselves. */
    record HeldBy(String name, OfficeTitle title, boolean you) {}

    /** What was decided, and what the family can do next. */
    record DecisionCard(
            DecisionKind kind,
            String reasons,
            @Nullable String conditions,
            String nextStep,
            Instant decidedAt,
            OfficeTitle decidedByTitle,
            String decidedByName) {}
}
