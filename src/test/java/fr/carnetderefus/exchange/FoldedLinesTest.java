package fr.carnetderefus.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Random;

class FoldedLinesTest {
    private static final int[] LETTERS = {'a', ' ', 'é', '\u202f', '’', 0x1F4C5};

    private static String folded(String text) {
        return new String(FoldedLines.of(text), StandardCharsets.UTF_8);
    }

    @Test
    void aLineThatFitsIsLeftAlone() {
        assertEquals("", folded(""));
        assertEquals("a\r\nb\r\n", folded("a\r\nb\r\n"));
        assertEquals("x".repeat(75) + "\r\n", folded("x".repeat(75)));
        assertEquals("x".repeat(75) + "\r\n x\r\n", folded("x".repeat(76)));
        assertEquals(
                "x".repeat(75) + "\r\n " + "x".repeat(74) + "\r\n x\r\n", folded("x".repeat(150)));
    }

    @Test
    void octetsAreCountedAndNoCharacterIsCut() {
        // 37 letters of two octets make 74; the 38th would be cut in two
        assertEquals("é".repeat(37) + "\r\n é\r\n", folded("é".repeat(38)));
    }

    @Test
    void anyTextUnfoldsToItself() {
        var random = new Random(5545);
        for (var round = 0; round < 2_000; round++) {
            var line = new StringBuilder("X:");
            for (var i = random.nextInt(400); i > 0; i--) {
                line.appendCodePoint(LETTERS[random.nextInt(LETTERS.length)]);
            }
            var folded = folded(line + "\r\n");
            for (var part : folded.split("\r\n", -1)) {
                assertTrue(part.getBytes(StandardCharsets.UTF_8).length <= 75, part);
                assertTrue(part.indexOf('\uFFFD') < 0, part);
            }
            assertEquals(line + "\r\n", folded.replace("\r\n ", ""));
        }
    }
}
