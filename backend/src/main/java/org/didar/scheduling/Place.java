package org.didar.scheduling;

import java.time.Instant;
import java.util.UUID;

/** Where and when a visit is held. */
public record Place(UUID prisonId, UUID stationId, Instant start, Instant end) {}
