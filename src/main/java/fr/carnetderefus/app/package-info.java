/**
 * The door of the house: {@code main}, and the wiring of all rooms by constructors. It decides
 * between the window and the commands, and keeps the last-resort error net. Nothing depends on it.
 */
@NullMarked
package fr.carnetderefus.app;

import org.jspecify.annotations.NullMarked;
