/** The rules of booking as data: versions by place and type, what is in force, and how to judge. */
@ApplicationModule(allowedDependencies = {"kernel", "time", "access", "places"})
@NullMarked
package org.didar.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
