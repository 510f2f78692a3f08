/** Tells people by text message what happened: listens to everyone, and nobody asks it. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "time",
            "sms",
            "places",
            "people",
            "accounts",
            "officials",
            "visits",
            "waiting",
            "requests",
            "privacy"
        })
@NullMarked
package org.didar.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
