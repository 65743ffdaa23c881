@NullMarked
package fr.carnetderefus.ui.desk;

import org.jspecify.annotations.NullMarked;
