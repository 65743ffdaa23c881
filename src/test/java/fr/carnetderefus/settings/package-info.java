@NullMarked
package fr.carnetderefus.settings;

import org.jspecify.annotations.NullMarked;
