/**
 * Says aloud what stands on a screen, by the voice that the system has. The words go to the voice
 * by its standard input, never as arguments. Where there is no voice, nothing is offered.
 */
@NullMarked
package fr.carnetderefus.ui.voice;

import org.jspecify.annotations.NullMarked;
