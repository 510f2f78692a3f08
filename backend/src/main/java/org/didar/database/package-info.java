/** How every database is spoken to: isolation, time zone, character set, dialect. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.didar.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
