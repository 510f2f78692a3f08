/** Who can have which time, and who has claimed it: places, ticks, weekly quotas. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "time",
            "access",
            "places",
            "people",
            "rules",
            "hours",
            "separation",
            "timetable"
        })
@NullMarked
package org.didar.scheduling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
