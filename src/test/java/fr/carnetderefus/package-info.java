@NullMarked
package fr.carnetderefus;

import org.jspecify.annotations.NullMarked;
