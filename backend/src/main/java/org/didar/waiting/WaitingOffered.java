package org.didar.waiting;

import java.time.Instant;
import java.util.UUID;

/**
 * A time is kept for somebody who has waited for one. Published in the transaction of the hold.
 *
 * @param visitId the held visit, theirs to confirm
 * @param until how long it is kept
 */
public record WaitingOffered(UUID entryId, UUID visitId, UUID personId, Instant until) {}
