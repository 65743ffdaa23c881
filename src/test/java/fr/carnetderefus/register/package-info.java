@NullMarked
package fr.carnetderefus.register;

import org.jspecify.annotations.NullMarked;
