@NullMarked
package fr.carnetderefus.ui.help;

import org.jspecify.annotations.NullMarked;
