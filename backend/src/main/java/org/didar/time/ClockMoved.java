package org.didar.time;

import java.time.Instant;

/** The adjustable clock was moved, by this node or another one, and now shows {@code now}. */
public record ClockMoved(Instant now) {}
