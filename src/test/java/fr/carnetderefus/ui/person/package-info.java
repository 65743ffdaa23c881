@NullMarked
package fr.carnetderefus.ui.person;

import org.jspecify.annotations.NullMarked;
