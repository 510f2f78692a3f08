/** The port through which text messages leave. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.didar.sms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
