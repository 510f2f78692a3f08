/** Runs the modules' sweeps: on a schedule that every node shares, and at once when asked. */
@ApplicationModule(allowedDependencies = {"kernel", "time"})
@NullMarked
package org.didar.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
