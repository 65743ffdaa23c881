/** The commands, called in this process as a person or a script would. */
@NullMarked
package fr.carnetderefus.cli;

import org.jspecify.annotations.NullMarked;
