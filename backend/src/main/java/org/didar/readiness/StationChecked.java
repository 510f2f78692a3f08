package org.didar.readiness;

import java.time.Instant;

/** When a station last looked at its devices, and what it found. */
public record StationChecked(Instant at, PartState camera, PartState microphone) {}
