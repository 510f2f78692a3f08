/** The browsers that are signed in: since when, until when, how last proven, and their end. */
@ApplicationModule(allowedDependencies = {"kernel", "access"})
@NullMarked
package org.didar.sessions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
