/** Who may visit whom: people, prisoners, relationships, permits and restrictions. */
@ApplicationModule(allowedDependencies = {"kernel", "time", "crypto", "access", "places", "rules"})
@NullMarked
package org.didar.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
