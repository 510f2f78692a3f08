/** Who may do what to which thing: roles, territories and the one policy. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.didar.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
