/** The one clock. Everything that judges time takes the injected {@code java.time.Clock}. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.didar.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
