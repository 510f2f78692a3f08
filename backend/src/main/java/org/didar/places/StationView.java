package org.didar.places;

import java.util.UUID;

/** A station as other modules see it; {@code number} is painted on its door. */
public record StationView(UUID id, UUID prisonId, int number, String name, StationState state) {}
