package fr.carnetderefus.ui.parts;

import javafx.scene.text.Font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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

    /**
     * The folder in which the packaged program has them as files. JavaFX reads these where they
     * lie; what comes from a jar it copies to the folder for temporary files at each start, and
     * leaves there when the program is killed.
     */
    private static final String FOLDER = "carnet.fonts";

    private static final String ICONS = "feather.ttf";

    private static boolean loaded;

    private Fonts() {}

    /** Makes the fonts known to JavaFX, once. A font that will not load is left to the system's. */
    static void load() {
        if (loaded) {
            return;
        }
        loaded = true;
        var folder = Optional.ofNullable(System.getProperty(FOLDER)).map(Path::of);
        for (var file : FILES) {
            if (folder.flatMap(f -> in(f, file)).isEmpty()) {
                ours(file);
            }
        }
        folder.flatMap(f -> in(f, ICONS)).ifPresent(Icon::drawnWith);
    }

    private static void ours(String file) {
        try (var in = Fonts.class.getResourceAsStream("fonts/" + file)) {
            Font.loadFont(Objects.requireNonNull(in, file), -1);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The font of a file; empty where there is none that can be read. */
    static Optional<Font> in(Path folder, String file) {
        // no URI: JavaFX looks for the path as it stands here, blanks and accents too
        return Optional.ofNullable(Font.loadFont("file:" + folder.resolve(file), -1));
    }
}
