package fr.carnetderefus.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.List;
import java.util.Objects;

/** The bundled fonts have what French needs, and figures that stand below one another. */
class FontsTest {
    private static final String FRENCH =
            "ÀÂÇÉÈÊËÎÏÔŒÙÛÜŸÆàâçéèêëîïôœùûüÿæ«»“”‘’…–—€°·•\u00A0\u202F";
    private static final String NAMES = "ąćčďđěęğıłńňőřśşšťůűźžżñõãåøößÁÍÓÚ";

    static List<String> files() {
        return Fonts.FILES;
    }

    @ParameterizedTest
    @MethodSource("files")
    void haveEveryLetter(String file) throws Exception {
        var font = font(file);
        var text = FRENCH + NAMES;
        assertEquals(-1, font.canDisplayUpTo(text), () -> "cannot write " + missing(font, text));
    }

    private static String missing(Font font, String text) {
        return text.substring(Math.max(0, font.canDisplayUpTo(text)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void figuresAreOfOneWidth(String file) throws Exception {
        var font = font(file);
        var widths =
                "0123456789".chars().mapToDouble(c -> width(font, (char) c)).distinct().count();
        assertEquals(1, widths);
    }

    private static double width(Font font, char letter) {
        var context = new FontRenderContext(null, true, true);
        return font.createGlyphVector(context, new char[] {letter}).getGlyphMetrics(0).getAdvance();
    }

    private static Font font(String file) throws Exception {
        try (var in = Fonts.class.getResourceAsStream("fonts/" + file)) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in)).deriveFont(100f);
        }
    }
}
