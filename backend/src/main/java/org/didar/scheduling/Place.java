package org.didar.scheduling;

import java.time.Instant;
import java.util.UUID;

public record Place(UUID prisonId, UUID stationId, Instant start, Instant end) {}
