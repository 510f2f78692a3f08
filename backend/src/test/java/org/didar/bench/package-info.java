/** Measures booking on a database as large as a country's. */
@NullMarked
package org.didar.bench;

import org.jspecify.annotations.NullMarked;
