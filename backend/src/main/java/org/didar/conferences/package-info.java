/**
 * Rooms of a conference server (Jitsi Meet) for visits whose people cannot all be connected
 * straight to each other: opened and ended with a round, entered with a signed pass alone.
 */
@ApplicationModule(allowedDependencies = {"kernel", "time", "visits"})
@NullMarked
package org.didar.conferences;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
