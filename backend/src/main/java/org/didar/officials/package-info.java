/**
 * The people who run it: officials, their offices, deputies and leaves, and what offices are
 * called.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "time",
            "access",
            "sessions",
            "places",
            "people",
            "accounts",
        })
@NullMarked
package org.didar.officials;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
