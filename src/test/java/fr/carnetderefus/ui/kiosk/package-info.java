@NullMarked
package fr.carnetderefus.ui.kiosk;

import org.jspecify.annotations.NullMarked;
