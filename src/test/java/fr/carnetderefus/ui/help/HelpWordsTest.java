package fr.carnetderefus.ui.help;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.text.BundleFiles;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The words of the first screens and around the help: complete in both languages, all used, and
 * well set.
 */
class HelpWordsTest {
    private static final Path SOURCES = Path.of("src/main/java/fr/carnetderefus/ui");

    @ParameterizedTest
    @ValueSource(strings = {"help", "start"})
    void bothLanguagesSayTheSame(String part) throws IOException {
        new BundleFiles(part).assertSameInBoth();
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "start"})
    void typographyIsAsItShouldBe(String part) throws IOException {
        var bundles = new BundleFiles(part);
        bundles.assertNowhere("fr", "['\"“”!]| [:;?»]|« |«[^\u202f]|[^\u202f][;?»]|[^\u00a0]:|  ");
        bundles.assertNowhere("en", "['\"«»!\u00a0\u202f]|\\s[:;?,.]|  ");
    }

    /** Every key is written in the code, whole or as the beginning of one that something ends. */
    @ParameterizedTest
    @ValueSource(strings = {"help", "start"})
    void everyKeyIsUsed(String part) throws IOException {
        var written = BundleFiles.written(SOURCES);
        for (var key : new BundleFiles(part).in("fr").stringPropertyNames()) {
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
