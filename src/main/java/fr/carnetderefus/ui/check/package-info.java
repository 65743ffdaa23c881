/**
 * The screen that reads a whole carnet again, says what holds, and takes what does not from a
 * healthy copy.
 */
@NullMarked
package fr.carnetderefus.ui.check;

import org.jspecify.annotations.NullMarked;
