/** When prosecutors and judges can join visits, by judicial district. */
@ApplicationModule(allowedDependencies = {"kernel", "time", "access", "places", "timetable"})
@NullMarked
package org.didar.hours;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
