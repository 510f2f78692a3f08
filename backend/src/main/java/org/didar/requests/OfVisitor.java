package org.didar.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.didar.accounts.OfficeTitle;
import org.jspecify.annotations.Nullable;

/** A request in the file of a visitor's own data. */
record OfVisitor(
        String trackingNumber,
        RequestType type,
        UUID prisonerId,
        AskedBy askedBy,
        @Nullable Integer days,
        @Nullable LocalDate fromDate,
        String text,
        RequestStatus status,
        Instant takenAt,
        OfficeTitle takenBy,
        @Nullable Decided decision) {

    record Decided(
            DecisionKind kind,
            String reasons,
            @Nullable String conditions,
            String nextStep,
            Instant decidedAt,
            OfficeTitle decidedBy) {}
}
