/** When a prison holds visits, at which stations: templates, and the one function of its times. */
@ApplicationModule(allowedDependencies = {"kernel", "time", "access", "places", "rules"})
@NullMarked
package org.didar.timetable;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
