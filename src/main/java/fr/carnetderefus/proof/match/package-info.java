/**
 * Whose is a document, what is it, and of which day? Text is compared with the people of the
 * carnet, and what it tells is proposed, each with its reason. Nothing here decides or files: pure
 * functions that a person says yes to.
 */
@NullMarked
package fr.carnetderefus.proof.match;

import org.jspecify.annotations.NullMarked;
