package org.didar.readiness;

import java.util.UUID;

/** A station was checked. */
public record StationReadinessChanged(UUID stationId, UUID prisonId) {}
