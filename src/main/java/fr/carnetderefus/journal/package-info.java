/** Sealed, durable rows and documents in one file. TODO: format. */
@NullMarked
package fr.carnetderefus.journal;

import org.jspecify.annotations.NullMarked;
