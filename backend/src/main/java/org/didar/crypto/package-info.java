/** Sealing of personal columns and the keyed index that finds them again. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.didar.crypto;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
