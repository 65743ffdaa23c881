@NullMarked
package fr.carnetderefus.proof.match;

import org.jspecify.annotations.NullMarked;
