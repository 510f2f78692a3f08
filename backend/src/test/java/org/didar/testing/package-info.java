/** What tests stand on: a real MariaDB, H2, and contexts that are started once for both. */
@NullMarked
package org.didar.testing;

import org.jspecify.annotations.NullMarked;
