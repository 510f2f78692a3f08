/** Signing in by a key on the holder's own device (WebAuthn), the officials' normal way. */
@ApplicationModule(allowedDependencies = {"kernel", "access", "sessions", "accounts"})
@NullMarked
package org.didar.passkeys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
