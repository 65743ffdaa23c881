/** Measures what a person waits for, against what SQLite alone would take in the same run. */
@NullMarked
package fr.carnetderefus.bench;

import org.jspecify.annotations.NullMarked;
