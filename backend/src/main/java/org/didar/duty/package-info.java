/**
 * Officers who stand at a prison's station: how they show who they are there, and what they may do.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "crypto",
            "access",
            "sessions",
            "places",
            "people",
            "accounts",
            "passkeys",
            "visits",
        })
@NullMarked
package org.didar.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
