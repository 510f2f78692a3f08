package org.didar.visits;

import java.util.UUID;

/** A visit in progress ends in five minutes or in one. Published once for each. */
public record VisitRunningOut(UUID visitId, int minutes) {}
