/** The room while it lives: sockets, seats, edges, commands, the board. */
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
            "readiness",
            "rules",
            "conferences",
            "visits"
        })
@NullMarked
package org.didar.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
