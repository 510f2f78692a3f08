/** Where visits happen: provinces, judicial districts, prisons, their stations and closed days. */
@ApplicationModule(allowedDependencies = {"kernel", "time", "access"})
@NullMarked
package org.didar.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
