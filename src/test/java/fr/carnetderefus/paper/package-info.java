@NullMarked
package fr.carnetderefus.paper;

import org.jspecify.annotations.NullMarked;
