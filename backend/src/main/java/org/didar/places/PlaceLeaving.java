package org.didar.places;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A prison is about to be closed, or a station retired. Published inside the transaction: whoever
 * still has something open there refuses with {@link PlacesProblem#IN_USE}.
 *
 * @param stationId {@code null} for the whole prison
 */
public record PlaceLeaving(UUID prisonId, @Nullable UUID stationId) {}
