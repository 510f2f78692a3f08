/** The arithmetic of moving many visits at once; it knows no database and no other module. */
@NullMarked
package org.didar.replanning.solver;

import org.jspecify.annotations.NullMarked;
