@NullMarked
package fr.carnetderefus.exchange;

import org.jspecify.annotations.NullMarked;
