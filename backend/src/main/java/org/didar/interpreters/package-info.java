/** Interpreters: who they are, which languages they know, and at which visits they are. */
@ApplicationModule(
        allowedDependencies = {"kernel", "time", "access", "places", "scheduling", "visits"})
@NullMarked
package org.didar.interpreters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
