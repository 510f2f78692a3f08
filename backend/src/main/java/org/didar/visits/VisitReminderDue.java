package org.didar.visits;

import java.util.UUID;

/** A confirmed visit is near. Published once for each lead, in the transaction that marks it. */
public record VisitReminderDue(UUID visitId, Lead lead) {

    /** How long before the visit. */
    public enum Lead {
        DAY,
        HALF_HOUR
    }
}
