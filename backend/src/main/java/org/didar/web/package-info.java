/** The HTTP shell around every module: security, problems, the page itself. */
@ApplicationModule(allowedDependencies = {"kernel", "time", "access", "sessions"})
@NullMarked
package org.didar.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
