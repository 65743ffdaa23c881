/**
 * What the program knows and where from: the sources of the procedure with the day they were
 * checked, the promises about privacy, the keys. It also holds the few settings. Everything here
 * reads without a carnet.
 */
@NullMarked
package fr.carnetderefus.ui.help;

import org.jspecify.annotations.NullMarked;
