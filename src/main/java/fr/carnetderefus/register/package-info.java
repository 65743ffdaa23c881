/**
 * The state folded from the journal, and one class per verb that changes it. It turns entries into
 * bytes and back, brings in procedure files and public holidays, keeps undo, and finds people as
 * one types. The window and the commands go through the same verbs, and there is no other way to
 * the journal.
 */
@NullMarked
package fr.carnetderefus.register;

import org.jspecify.annotations.NullMarked;
