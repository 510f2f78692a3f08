/** A prison's day on paper: the same page for the browser's printer and as a PDF. */
@ApplicationModule(allowedDependencies = {"kernel", "time", "access", "places", "people", "visits"})
@NullMarked
package org.didar.daysheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
