/** What tests of the window share. */
@NullMarked
package fr.carnetderefus.ui;

import org.jspecify.annotations.NullMarked;
