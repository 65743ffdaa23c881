/**
 * The days ahead: a month as a picture, the same days as text, and a file for the calendar one uses
 * already. Nothing is sent anywhere, and the file names nobody unless one asks for it. The days are
 * reckoned in the model; this room only shows them.
 */
@NullMarked
package fr.carnetderefus.ui.calendar;

import org.jspecify.annotations.NullMarked;
