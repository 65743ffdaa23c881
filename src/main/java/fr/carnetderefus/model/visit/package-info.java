/**
 * A visit to a kiosk as values: what is asked and in which order, what was answered, what follows
 * from it, how long nobody may be there, and what is counted. Nothing here names anybody: no name,
 * no number and no code is an answer. A visit is never written anywhere and never becomes a case.
 */
@NullMarked
package fr.carnetderefus.model.visit;

import org.jspecify.annotations.NullMarked;
