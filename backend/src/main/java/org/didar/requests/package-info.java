/** What is asked for in a visit: taken by an official in the room, numbered, decided, told. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "time",
            "crypto",
            "access",
            "sessions",
            "places",
            "people",
            "accounts",
            "visits",
            "live"
        })
@NullMarked
package org.didar.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
