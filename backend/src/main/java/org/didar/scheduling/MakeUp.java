package org.didar.scheduling;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a family is owed for a lost visit.
 *
 * @param expires until when it can be spent
 * @param offeredVisitId the visit whose time is or was kept free for them, if one was
 * @param spentBy the visit it was spent on, if it was
 */
public record MakeUp(Instant expires, @Nullable UUID offeredVisitId, @Nullable UUID spentBy) {}
