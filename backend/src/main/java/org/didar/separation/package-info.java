/** Prisoners who are kept separate: which two, who said so, why and until when. */
@ApplicationModule(allowedDependencies = {"kernel", "time", "access", "places", "people"})
@NullMarked
package org.didar.separation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
