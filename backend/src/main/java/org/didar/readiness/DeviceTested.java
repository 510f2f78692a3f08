package org.didar.readiness;

import java.time.Instant;

/** The newest device test for a visit. */
public record DeviceTested(TestVerdict verdict, Instant at) {}
