/** The parts, looked at and tried out. */
@NullMarked
package fr.carnetderefus.ui.parts;

import org.jspecify.annotations.NullMarked;
