package fr.carnetderefus.proof.worker;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** A file sent as text is told from one that is text. */
class TransportTest {
    @Test
    void compressedDataIsLeftAlone() {
        assertFalse(Transport.changed(data().getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void correctedLineEndsAreTold() {
        assertTrue(changed(data().replaceAll("\r?\n", "\r\n")));
        assertTrue(changed(data().replace("\r\n", "\n").replace("\r", "\n")));
    }

    @Test
    void replacedLettersAreTold() {
        var utf8 = data().replaceAll("[\u0080-\u00FF]", "\uFFFD").getBytes(StandardCharsets.UTF_8);
        assertTrue(Transport.changed(utf8));
    }

    @Test
    void textWithAccentsIsNoDamage() {
        assertFalse(changed("Créé à l'été, déjà relevé.\n".repeat(2_000)));
        assertFalse(changed("Créé à l'été, déjà relevé.\r\n".repeat(2_000)));
    }

    private static boolean changed(String latin1) {
        return Transport.changed(latin1.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** As even as compressed data, the same at every run. */
    private static String data() {
        var bytes = new byte[12_000];
        new Random(20).nextBytes(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
