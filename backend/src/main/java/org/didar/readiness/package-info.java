/**
 * Whether both sides of a visit are ready for it: families' device tests, stations' daily checks.
 */
@ApplicationModule(allowedDependencies = {"kernel", "time", "access", "places", "people", "visits"})
@NullMarked
package org.didar.readiness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
