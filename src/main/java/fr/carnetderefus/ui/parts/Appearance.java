package fr.carnetderefus.ui.parts;

import javafx.application.ColorScheme;
import javafx.application.Platform;

/**
 * How the window looks, whatever it shows.
 *
 * @param textPercent size of text, 100 to 300; {@link #MIN_TEXT} and {@link #MAX_TEXT} hold it
 * @param reducedMotion nothing moves
 */
public record Appearance(boolean dark, int textPercent, boolean reducedMotion) {
    public static final int MIN_TEXT = 100;
    public static final int MAX_TEXT = 300;

    /** Brings a text size outside the range back to its nearer end. */
    public Appearance {
        textPercent = Math.clamp(textPercent, MIN_TEXT, MAX_TEXT);
    }

    /** What the system asks for now, at the given size of text. Call on the JavaFX thread. */
    public static Appearance ofSystem(int textPercent) {
        var system = Platform.getPreferences();
        return new Appearance(
                system.getColorScheme() == ColorScheme.DARK, textPercent, system.isReducedMotion());
    }

    /** Runs the action whenever the system changes between day and night or its wish for rest. */
    public static void onSystemChange(Runnable action) {
        var system = Platform.getPreferences();
        system.colorSchemeProperty().subscribe((was, is) -> action.run());
        system.reducedMotionProperty().subscribe((was, is) -> action.run());
    }
}
