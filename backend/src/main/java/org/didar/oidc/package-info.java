/** Signing in officials through a provider of OpenID Connect, where one is configured. */
@ApplicationModule(
        allowedDependencies = {"kernel", "crypto", "access", "sessions", "accounts", "people"})
@NullMarked
package org.didar.oidc;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
