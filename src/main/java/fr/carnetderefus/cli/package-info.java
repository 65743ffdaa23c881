/**
 * The same verbs without a window, for scripts, schedules and those who prefer a terminal. It asks
 * for the passphrase or reads it from a file, never from an argument, and takes whatever is
 * personal on standard input when asked to. Exit code 0 is done, 1 refused with a sentence, 2 wrong
 * usage.
 */
@NullMarked
package fr.carnetderefus.cli;

import org.jspecify.annotations.NullMarked;
