package org.didar.readiness;

import java.util.UUID;

/** A device was tested for this visit. */
public record VisitReadinessChanged(UUID visitId) {}
