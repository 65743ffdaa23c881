/** The window as people use it: whole ways through it by robot, and a picture of each screen. */
@NullMarked
package fr.carnetderefus.ui.shell;

import org.jspecify.annotations.NullMarked;
