package fr.carnetderefus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

import java.nio.file.Path;

/** Two carnets of one name are told apart, and no name passes for another. */
@DisabledOnOs(OS.WINDOWS)
class FileWordsTest {
    private static final Path HOME = Path.of("/home/lea");

    @Test
    void aFolderIsSaidFromTheOwnOneOn() {
        assertEquals("~", FileWords.shortened(HOME, HOME));
        assertEquals("~/Documents", FileWords.shortened(HOME.resolve("Documents"), HOME));
        assertEquals("/media/clé", FileWords.shortened(Path.of("/media/clé"), HOME));
        assertEquals("/home/leanne", FileWords.shortened(Path.of("/home/leanne"), HOME));
    }

    @Test
    void ofALongOneTheEndIsKept() {
        var folder = Path.of("/srv/" + "long/".repeat(30) + "2026/foyer");
        var words = FileWords.shortened(folder, HOME);
        assertTrue(words.length() <= 60 && words.endsWith("/2026/foyer"), words);
        assertTrue(words.startsWith("…/"), words);
    }

    @Test
    void aNameIsReadInTheOrderItIsWrittenIn() {
        assertEquals("famille.tenrac", FileWords.name(Path.of("/a/famille\u202e.tenrac")));
        assertEquals("a.carnet", FileWords.name(Path.of("/a/\u2067a\u2069\n.carnet")));
    }
}
