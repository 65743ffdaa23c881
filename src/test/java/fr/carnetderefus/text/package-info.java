@NullMarked
package fr.carnetderefus.text;

import org.jspecify.annotations.NullMarked;
