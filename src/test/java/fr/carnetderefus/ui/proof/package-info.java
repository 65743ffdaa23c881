@NullMarked
package fr.carnetderefus.ui.proof;

import org.jspecify.annotations.NullMarked;
