@NullMarked
package fr.carnetderefus.model.refusal;

import org.jspecify.annotations.NullMarked;
