/** Who signs in, with which roles where: accounts, codes by text message, and paired stations. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "time",
            "crypto",
            "access",
            "sessions",
            "sms",
            "places",
            "people",
            "rules",
        })
@NullMarked
package org.didar.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
