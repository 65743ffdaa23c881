package fr.carnetderefus.proof.dossier.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.proof.dossier.table.Typefaces.Run;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Random;

/** Where lines end, and what stands where a sign is missing. */
class TypefacesTest {
    private static final double SIZE = 10;

    private static List<String> lines(String text, double room) throws IOException {
        try (var faces = Typefaces.load()) {
            return faces.lines(text, Face.TEXT, SIZE, room);
        }
    }

    private static List<Run> runs(String text) throws IOException {
        try (var faces = Typefaces.load()) {
            return faces.runs(text, Face.TEXT);
        }
    }

    @Test
    void aLineEndsAfterAPlainSpaceOnly() throws Exception {
        assertEquals(
                List.of("Refus fait le", "04/11/2026 à 18\u00A0h,", "par téléphone"),
                lines("Refus fait le 04/11/2026 à 18\u00A0h, par téléphone", 100));
    }

    @Test
    void whatIsTooLongForALineIsCutAnywhere() throws Exception {
        var lines = lines("a " + "m".repeat(40) + " b", 60);
        assertEquals("a", lines.getFirst());
        assertTrue(lines.getLast().endsWith("m b"), lines::toString);
        assertEquals("m".repeat(40), String.join("", lines).replaceAll("[^m]", ""));
    }

    @Test
    void nothingIsALine() throws Exception {
        assertEquals(List.of(""), lines("", 60));
        assertEquals(List.of(""), lines("  ", 60));
    }

    @Test
    void noLineIsLongerThanThereIsRoomAndNoSignIsLost() throws Exception {
        var random = new Random(20_261_129);
        try (var faces = Typefaces.load()) {
            for (var round = 0; round < 500; round++) {
                var text = new StringBuilder();
                var signs = "abc mWi é\u00A0\u202F-/ Жω\uD83D\uDE00".codePoints().toArray();
                for (var i = random.nextInt(80); i > 0; i--) {
                    text.appendCodePoint(signs[random.nextInt(signs.length)]);
                }
                var room = 20 + random.nextInt(200);
                var lines = faces.lines(text.toString(), Face.TEXT, SIZE, room);
                for (var line : lines) {
                    assertTrue(faces.width(line, Face.TEXT, SIZE) <= room + 0.01, line);
                }
                assertEquals(
                        text.toString().replace(" ", ""), String.join("", lines).replace(" ", ""));
            }
        }
    }

    @Test
    void anotherFaceStandsInForWhatIsMissing() throws Exception {
        assertEquals(
                List.of(new Run(Face.TEXT, "Olga "), new Run(Face.MORE, "Иванова")),
                runs("Olga Иванова"));
    }

    @Test
    void whatNoFaceHasIsABox() throws Exception {
        var shown = runs("ok \uD83D\uDE00").stream().map(Run::text).toList();
        assertEquals("ok \u25A1", String.join("", shown));
    }

    @Test
    void lettersInTwoPartsAreOne() throws Exception {
        assertEquals(List.of(new Run(Face.TEXT, "L\u00E9a")), runs("Le\u0301a"));
    }

    @Test
    void signsThatAreNoneAreBlanks() throws Exception {
        assertEquals(List.of("a b c"), lines("a\nb\tc", 200));
    }
}
