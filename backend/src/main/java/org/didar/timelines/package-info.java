/** What each side's connection did in a visit, kept by minute, and shown to who answers for it. */
@ApplicationModule(allowedDependencies = {"kernel", "time", "access", "places", "visits", "live"})
@NullMarked
package org.didar.timelines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
