/**
 * The form for an e-mail or letter that came, with the codes of all it is about, and the small
 * sheet for one code alone. What the day of sending means for the deadline is shown while one
 * types. A code that is somebody else's already is refused at its field; twins are told apart.
 */
@NullMarked
package fr.carnetderefus.ui.notice;

import org.jspecify.annotations.NullMarked;
