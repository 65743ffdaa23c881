/**
 * The kiosk: one question a screen for whoever stands before it, and nothing left of them
 * afterwards. It is a window of its own with a way in and no way out but the staff's. What a
 * visitor says lives in memory alone, and goes with the visit.
 */
@NullMarked
package fr.carnetderefus.ui.kiosk;

import org.jspecify.annotations.NullMarked;
