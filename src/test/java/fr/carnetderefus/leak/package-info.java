/** Searches all that a session leaves behind for what it must not hold. */
@NullMarked
package fr.carnetderefus.leak;

import org.jspecify.annotations.NullMarked;
