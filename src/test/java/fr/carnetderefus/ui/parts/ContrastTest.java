package fr.carnetderefus.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The colours that meet are far enough apart: 4.5:1 for text, 3:1 for shapes (WCAG 2.2 AA). */
class ContrastTest {
    private static final Path FOLDER = Path.of("src/main/resources/fr/carnetderefus/ui/parts/css");
    private static final Pattern COLOUR = Pattern.compile("(-[a-z-]+): #([0-9A-F]{6});");

    @ParameterizedTest
    @CsvSource({
        "-ink, -paper, 4.5",
        "-ink, -sheet, 4.5",
        "-ink, -ink-wash, 4.5",
        "-ink, -soon-wash, 4.5",
        "-ink, -late-wash, 4.5",
        "-ink, -rule, 4.5", // a pressed button
        "-ink-soft, -paper, 4.5",
        "-ink-soft, -sheet, 4.5",
        "-ink-soft, -ink-wash, 4.5",
        "-on-ink, -ink, 4.5",
        "-on-ink, -ink-hover, 4.5",
        "-sheet, -ink-soft, 4.5", // a pressed primary button
        "-stamp, -paper, 4.5",
        "-stamp, -sheet, 4.5",
        "-stamp, -stamp-wash, 4.5",
        "-soon, -paper, 4.5",
        "-soon, -sheet, 4.5",
        "-soon, -soon-wash, 4.5",
        "-late, -paper, 4.5",
        "-late, -sheet, 4.5",
        "-late, -late-wash, 4.5",
        "-edge, -paper, 3",
        "-edge, -sheet, 3",
        "-focus, -paper, 3",
        "-focus, -sheet, 3",
        "-focus, -ink-wash, 3",
        "-focus, -soon-wash, 3",
        "-focus, -late-wash, 3",
    })
    void pairsAreLegible(String over, String under, double least) throws IOException {
        for (var file : new String[] {"light.css", "dark.css"}) {
            var colours = colours(file);
            var ratio = ratio(colour(colours, over), colour(colours, under));
            assertTrue(
                    ratio >= least,
                    () -> "%s: %s on %s is %.2f:1".formatted(file, over, under, ratio));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"carnet.css", "parts.css"})
    void onlyTheColourFilesNameColours(String file) throws IOException {
        var css = Files.readString(FOLDER.resolve(file));
        assertEquals(false, css.contains("#"), "a colour of its own in " + file);
        assertEquals(false, css.contains("rgb"), "a colour of its own in " + file);
    }

    private static int colour(Map<String, Integer> colours, String name) {
        return Objects.requireNonNull(colours.get(name), name);
    }

    private static Map<String, Integer> colours(String file) throws IOException {
        var colours = new HashMap<String, Integer>();
        var found = COLOUR.matcher(Files.readString(FOLDER.resolve(file)));
        while (found.find()) {
            var hex = Objects.requireNonNull(found.group(2));
            colours.put(Objects.requireNonNull(found.group(1)), Integer.parseInt(hex, 16));
        }
        return colours;
    }

    private static double ratio(int one, int other) {
        var bright = Math.max(luminance(one), luminance(other));
        var dim = Math.min(luminance(one), luminance(other));
        return (bright + 0.05) / (dim + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255)
                + 0.7152 * linear(rgb >> 8 & 255)
                + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        var c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
