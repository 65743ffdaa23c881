/**
 * Papers on paper: the port through which pages reach a printer, and its one real side, JavaFX's
 * printing. Which printer, how many copies and which pages is asked by the system's own dialog. It
 * knows no carnet: it is handed pictures of pages, and a job's name says nothing of anybody.
 */
@NullMarked
package fr.carnetderefus.ui.press;

import org.jspecify.annotations.NullMarked;
