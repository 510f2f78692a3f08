/** A visit's life: booked, waited for, held, ended, and what came of it. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "time",
            "access",
            "places",
            "people",
            "rules",
            "hours",
            "timetable",
            "scheduling"
        })
@NullMarked
package org.didar.visits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
