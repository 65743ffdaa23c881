/**
 * Making the refusal: the method, what to have at hand, the steps as the procedure's file tells
 * them, and what came of the attempt. It sends nothing anywhere. A done attempt leads straight to
 * the question of the proof.
 */
@NullMarked
package fr.carnetderefus.ui.refusal;

import org.jspecify.annotations.NullMarked;
