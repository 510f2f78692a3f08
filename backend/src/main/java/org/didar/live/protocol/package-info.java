/** The messages of {@code docs/protocol.md}, as records. */
@NullMarked
package org.didar.live.protocol;

import org.jspecify.annotations.NullMarked;
