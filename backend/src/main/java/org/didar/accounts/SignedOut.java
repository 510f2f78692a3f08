package org.didar.accounts;

import java.util.UUID;

/** A browser signed out; whatever still hangs on its session is to be closed. */
public record SignedOut(UUID actorId, String sessionId) {}
