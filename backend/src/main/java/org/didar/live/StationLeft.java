package org.didar.live;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit has left this station for another.
 *
 * @param connection the socket that has lost its seat by it
 */
record StationLeft(UUID prisonId, UUID stationId, @Nullable UUID connection) {}
