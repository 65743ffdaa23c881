/** Tests of how the program starts. */
@NullMarked
package fr.carnetderefus.app;

import org.jspecify.annotations.NullMarked;
