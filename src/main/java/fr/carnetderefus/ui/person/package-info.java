/**
 * One person's sheet: days left or the stamp, the next action, the line from notice to proof, the
 * papers, the details. Every date on it opens to its proof. What is taken back stays visible as
 * such in the journal, not here.
 */
@NullMarked
package fr.carnetderefus.ui.person;

import org.jspecify.annotations.NullMarked;
