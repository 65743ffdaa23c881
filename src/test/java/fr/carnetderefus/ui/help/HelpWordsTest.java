package fr.carnetderefus.ui.help;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.text.BundleFiles;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
        var wrongFrench =
                Pattern.compile("['\"“”!]| [:;?»]|« |«[^\u202f]|[^\u202f][;?»]|[^\u00a0]:|  ");
        BUNDLES.in("fr")
                .forEach((key, text) ->
                        assertFalse(wrongFrench.matcher(text.toString()).find(), key.toString()));
        var wrongEnglish = Pattern.compile("['\"«»!\u00a0\u202f]|\\s[:;?,.]|  ");
        BUNDLES.in("en")
                .forEach((key, text) ->
                        assertFalse(wrongEnglish.matcher(text.toString()).find(), key.toString()));
    }

    /** Every key is written in the code, whole or as the beginning of one that something ends. */
    @Test
    void everyKeyIsUsed() throws IOException {
        String code;
        try (var files = Files.walk(SOURCES)) {
            code =
                    files.filter(f -> f.toString().endsWith(".java"))
                            .map(HelpWordsTest::read)
                            .collect(Collectors.joining());
        }
        var written =
                Pattern.compile("\"([a-z][a-z0-9.-]+)\"")
                        .matcher(code)
                        .results()
                        .map(MatchResult::group)
                        .map(w -> w.substring(1, w.length() - 1))
                        .collect(Collectors.toSet());
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

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
