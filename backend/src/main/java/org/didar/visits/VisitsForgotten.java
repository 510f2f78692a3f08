package org.didar.visits;

import java.util.Set;
import java.util.UUID;

/**
 * These visits are about to go for their age. Whoever keeps rows that hang on them lets go of them
 * now, in the same transaction.
 */
public record VisitsForgotten(Set<UUID> visitIds) {

    public VisitsForgotten {
        visitIds = Set.copyOf(visitIds);
    }
}
