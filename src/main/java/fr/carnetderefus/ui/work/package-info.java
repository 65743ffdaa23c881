/**
 * The day's work: all that is to be done, what can be lost first, together by the way it is done.
 * From here one goes to each case, or calls for one after another. Above it stands what was done
 * today, as the carnet has it.
 */
@NullMarked
package fr.carnetderefus.ui.work;

import org.jspecify.annotations.NullMarked;
