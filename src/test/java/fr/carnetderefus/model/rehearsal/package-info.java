@NullMarked
package fr.carnetderefus.model.rehearsal;

import org.jspecify.annotations.NullMarked;
