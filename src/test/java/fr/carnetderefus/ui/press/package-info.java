/** Pages on their way to a printer. */
@NullMarked
package fr.carnetderefus.ui.press;

import org.jspecify.annotations.NullMarked;
