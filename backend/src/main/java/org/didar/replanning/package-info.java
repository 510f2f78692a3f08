/**
 * When a day, a station or a prison closes: where its visits go, proposed whole and done at once.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "time",
            "access",
            "places",
            "people",
            "rules",
            "separation",
            "timetable",
            "scheduling",
            "visits"
        })
@NullMarked
package org.didar.replanning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
