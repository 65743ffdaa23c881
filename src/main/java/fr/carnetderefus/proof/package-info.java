/**
 * The PDF that proves a refusal: is it one, how many pages, what do they look like. Reading happens
 * in a child process of our own program, with a small heap and a time limit, so that no file can
 * harm the window or the carnet. The original's bytes are never altered.
 */
@NullMarked
package fr.carnetderefus.proof;

import org.jspecify.annotations.NullMarked;
