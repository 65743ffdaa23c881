package fr.carnetderefus.ui.help;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.text.BundleFiles;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;

/** The words around the help: complete in both languages, all used, and well set. */
class HelpWordsTest {
    private static final BundleFiles BUNDLES = new BundleFiles("help");
    private static final Path SOURCES = Path.of("src/main/java/fr/carnetderefus/ui");

    @Test
    void bothLanguagesSayTheSame() throws IOException {
        BUNDLES.assertSameInBoth();
    }

    @Test
    void typographyIsAsItShouldBe() throws IOException {
        BUNDLES.assertNowhere("fr", "['\"“”!]| [:;?»]|« |«[^\u202f]|[^\u202f][;?»]|[^\u00a0]:|  ");
        BUNDLES.assertNowhere("en", "['\"«»!\u00a0\u202f]|\\s[:;?,.]|  ");
    }

    /** Every key is written in the code, whole or as the beginning of one that something ends. */
    @Test
    void everyKeyIsUsed() throws IOException {
        var written = BundleFiles.written(SOURCES);
        for (var key : BUNDLES.in("fr").stringPropertyNames()) {
            var begun = key.replaceFirst("\\.(one|other)$", "");
            assertTrue(
                    written.contains(begun)
                            || written.stream()
                                    .anyMatch(w ->
                                            (w.endsWith(".") && begun.startsWith(w))
                                                    || (w.contains(".")
                                                            && begun.startsWith(w + "."))),
                    key);
        }
    }
}
