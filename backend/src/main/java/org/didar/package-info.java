@NullMarked
package org.didar;

import org.jspecify.annotations.NullMarked;
