/**
 * The one door for work that must not hold up the window: it runs, reports progress, can be
 * cancelled, and always has someone to tell when it fails. A synchronous twin does the same at once
 * for tests and for commands. No other room starts a thread.
 */
@NullMarked
package fr.carnetderefus.task;

import org.jspecify.annotations.NullMarked;
