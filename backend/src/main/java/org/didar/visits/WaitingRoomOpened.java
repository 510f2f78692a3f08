package org.didar.visits;

import java.util.UUID;

/** From now on this visit's people may enter its waiting room. */
public record WaitingRoomOpened(UUID visitId, UUID prisonId, UUID stationId) {}
