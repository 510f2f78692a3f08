package org.didar.scheduling;

import java.time.Instant;
import java.util.UUID;

/**
 * A place that lies ahead is claimed by this visit no more. Published in the transaction that gives
 * it up; by then somebody else may have it.
 */
public record PlaceFreed(UUID visitId, UUID prisonId, Instant start) {}
