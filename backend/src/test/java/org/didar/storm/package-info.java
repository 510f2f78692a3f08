/** Bookings under way while the application or its database is killed. */
@NullMarked
package org.didar.storm;

import org.jspecify.annotations.NullMarked;
