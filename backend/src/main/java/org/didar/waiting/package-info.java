/** The waiting list: who is offered a time that has become free, and in which order. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "time",
            "access",
            "places",
            "people",
            "rules",
            "timetable",
            "scheduling",
            "visits"
        })
@NullMarked
package org.didar.waiting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
