@NullMarked
package fr.carnetderefus.proof;

import org.jspecify.annotations.NullMarked;
