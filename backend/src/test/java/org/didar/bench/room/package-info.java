/** Measures thousands of sockets in rooms: relaying, memory, and coming back after a restart. */
@NullMarked
package org.didar.bench.room;

import org.jspecify.annotations.NullMarked;
