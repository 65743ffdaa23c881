@NullMarked
package fr.carnetderefus.journal;

import org.jspecify.annotations.NullMarked;
