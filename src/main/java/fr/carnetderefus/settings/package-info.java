/**
 * What the program remembers between two starts about itself: language, theme, size of text, place
 * of the window. Not one personal datum is ever written here. A settings file that cannot be read
 * is left as it is and the defaults serve.
 */
@NullMarked
package fr.carnetderefus.settings;

import org.jspecify.annotations.NullMarked;
