@NullMarked
package fr.carnetderefus.model.visit;

import org.jspecify.annotations.NullMarked;
