/** Keeps who did what to which thing, in the transaction of the act; listens and is never asked. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.didar.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
