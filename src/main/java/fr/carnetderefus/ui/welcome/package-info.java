/**
 * The screens before a carnet is open: the tour of the very first start, then make one, open one,
 * or try a made-up family. They say what the program promises before asking for anything. A
 * passphrase typed here is wiped as soon as it has served.
 */
@NullMarked
package fr.carnetderefus.ui.welcome;

import org.jspecify.annotations.NullMarked;
