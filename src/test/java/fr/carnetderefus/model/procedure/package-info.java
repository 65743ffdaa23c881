@NullMarked
package fr.carnetderefus.model.procedure;

import org.jspecify.annotations.NullMarked;
