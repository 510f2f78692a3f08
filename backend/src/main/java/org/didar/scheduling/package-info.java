/** Which times a prison offers, and who has claimed them: templates, places, weekly quotas. */
@ApplicationModule(allowedDependencies = {"kernel", "time", "access", "places", "people"})
@NullMarked
package org.didar.scheduling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
