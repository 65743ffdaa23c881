/**
 * The dated entries of the journal, and what is folded from them: the case of each person, its
 * status, its dates and its next action. All of it is pure: the same entries, rules and day give
 * the same answer. A mistake is mended by one more entry, so undo and history are the same thing.
 */
@NullMarked
package fr.carnetderefus.model.refusal;

import org.jspecify.annotations.NullMarked;
