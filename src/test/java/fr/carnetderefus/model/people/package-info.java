@NullMarked
package fr.carnetderefus.model.people;

import org.jspecify.annotations.NullMarked;
