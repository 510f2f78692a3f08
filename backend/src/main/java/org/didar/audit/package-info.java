/**
 * Keeps who did what to which thing, in the transaction of the act; seals it into a chain and
 * checks the chain; shows it to auditors. Listens to the others and is never asked by them.
 */
@ApplicationModule(allowedDependencies = {"kernel", "access", "sessions", "crypto", "places"})
@NullMarked
package org.didar.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
