package org.didar.scheduling;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

public record Wish(UUID visitId, UUID prisonerId, Set<UUID> visitorIds, Instant start) {}
