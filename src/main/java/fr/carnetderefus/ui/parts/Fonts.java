package fr.carnetderefus.ui.parts;

import javafx.scene.text.Font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * The bundled fonts. {@link #TEXT} and {@link #MONO} are Atkinson Hyperlegible Next and Mono with
 * tabular figures and the narrow no-break space (see {@code icons/make-fonts.py}).
 */
public final class Fonts {
    public static final String TEXT = "Carnet Text";
    public static final String MONO = "Carnet Mono";

    static final List<String> FILES =
            List.of(
                    "CarnetText-Regular.ttf",
                    "CarnetText-Bold.ttf",
                    "CarnetText-Italic.ttf",
                    "CarnetText-BoldItalic.ttf",
                    "CarnetMono-Regular.ttf",
                    "CarnetMono-Bold.ttf");

    private static boolean loaded;

    private Fonts() {}

    /** Makes the fonts known to JavaFX, once. A font that will not load is left to the system's. */
    static void load() {
        if (loaded) {
            return;
        }
        loaded = true;
        for (var file : FILES) {
            try (var in = Fonts.class.getResourceAsStream("fonts/" + file)) {
                Font.loadFont(Objects.requireNonNull(in, file), -1);
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        }
    }
}
