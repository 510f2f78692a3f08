package org.didar.visits;

import java.time.Instant;
import java.util.UUID;

/**
 * A time is kept free for a family that lost a visit. Published in the transaction of the hold.
 *
 * @param visitId the held visit
 * @param until how long it is kept
 */
public record MakeUpOffered(UUID lostVisitId, UUID visitId, Instant until) {}
