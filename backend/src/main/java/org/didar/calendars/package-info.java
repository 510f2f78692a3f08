/** Visits as files that calendars read: one visit for a family, a private address for officials. */
@ApplicationModule(allowedDependencies = {"kernel", "access", "places", "accounts", "visits"})
@NullMarked
package org.didar.calendars;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
