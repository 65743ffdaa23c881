/**
 * A paper before it is saved: every letter is read here first. The screen shows the very blocks
 * that the PDF is made of, so what one reads is what is saved. It writes nothing by itself; whoever
 * opened it saves the file where the person says.
 */
@NullMarked
package fr.carnetderefus.ui.paper;

import org.jspecify.annotations.NullMarked;
