/**
 * A demonstration one can walk through: people, prisons, text messages on a page and a clock that
 * moves. Only in the profiles {@code demo} and {@code test}; the one module that may use all.
 */
@ApplicationModule
@NullMarked
package org.didar.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
