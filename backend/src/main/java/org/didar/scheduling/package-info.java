@org.jspecify.annotations.NullMarked
package org.didar.scheduling;
