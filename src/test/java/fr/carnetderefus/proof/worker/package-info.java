@NullMarked
package fr.carnetderefus.proof.worker;

import org.jspecify.annotations.NullMarked;
