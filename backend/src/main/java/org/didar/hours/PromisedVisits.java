package org.didar.hours;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The visits officials were promised to. The module that owns visits is the one bean of this. */
public interface PromisedVisits {

    /** Held, asked for or confirmed, beginning from then on, by start. */
    List<Promised> with(UUID official, Instant from);

    /** One of them. */
    record Promised(UUID visitId, Instant start, Instant end) {}
}
