/**
 * How long things are kept, what a person may know and have forgotten, and what they agreed to. It
 * owns the rules and the order of things; the rows stay with their modules, which come to it by the
 * kernel's ports.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "time", "access", "sessions", "accounts", "people"})
@NullMarked
package org.didar.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
