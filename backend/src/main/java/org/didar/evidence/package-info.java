/** Pictures of documents that show what somebody is to a prisoner, for whoever decides about it. */
@ApplicationModule(allowedDependencies = {"kernel", "crypto", "access", "places", "people"})
@NullMarked
package org.didar.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
