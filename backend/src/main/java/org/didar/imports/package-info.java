/** Registers taken over from files: tried first, then written piece by piece, each row once. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "time",
            "crypto",
            "access",
            "places",
            "people",
            "timetable"
        })
@NullMarked
package org.didar.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
