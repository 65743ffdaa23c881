package fr.carnetderefus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.rehearsal.Point;
import fr.carnetderefus.model.rehearsal.Reply;
import fr.carnetderefus.model.rehearsal.Slip;
import fr.carnetderefus.model.rehearsal.Turn;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of the rehearsal: complete in both languages, all used, and well set. */
class RehearsalWordsTest {
    private static final BundleFiles BUNDLES = new BundleFiles("rehearsal");
    private static final Path SOURCES = Path.of("src/main/java/fr/carnetderefus/ui");

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(MatchResult::group).toList();
    }

    @Test
    void bothLanguagesSayTheSame() throws IOException {
        var french = BUNDLES.in("fr");
        var english = BUNDLES.in("en");
        assertEquals(french.stringPropertyNames(), english.stringPropertyNames());
        french.forEach((key, text) ->
                assertEquals(
                        new TreeSet<>(found("\\{\\d}", text.toString())),
                        new TreeSet<>(found("\\{\\d}", String.valueOf(english.get(key)))),
                        key.toString()));
    }

    @Test
    void typographyIsAsItShouldBe() throws IOException {
        BUNDLES.assertNowhere("fr", "['\"“”!]| [:;?»]|« |[^\u202f][;?»]|[^\u00a0]:|  ");
        BUNDLES.assertNowhere("en", "['\"«»!\u00a0\u202f]|\\s[:;?,.]|  ");
    }

    /** Every key is written in the code, whole or as the beginning of one that a constant ends. */
    @Test
    void everyKeyIsUsed() throws IOException {
        var written = BundleFiles.written(SOURCES);
        for (var key : BUNDLES.in("fr").stringPropertyNames()) {
            var ending = key.substring("rehearsal.".length());
            var used =
                    written.stream()
                            .anyMatch(w ->
                                    w.equals(key)
                                            || w.equals(ending)
                                            || (w.endsWith(".") && ending.startsWith(w))
                                            || (w.startsWith("rehearsal.")
                                                    && key.startsWith(w + ".")));
            assertTrue(used, key);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyConstantHasItsWords(Language language) {
        var texts = Texts.in(language);
        for (var point : Point.values()) {
            assertNotNull(texts.of("rehearsal.point", point));
        }
        for (var slip : Slip.values()) {
            assertNotNull(texts.of("rehearsal.slip", slip));
        }
        for (var turn : Turn.values()) {
            assertNotNull(texts.of("rehearsal.adviser", turn));
            for (var reply : Reply.values()) {
                if (turn == Turn.NAME && reply == Reply.VAGUE) {
                    continue; // two sentences are enough there
                }
                var key = "." + Texts.word(turn);
                assertNotNull(texts.of("rehearsal.say" + key, reply));
                if (reply == Reply.VAGUE || (reply == Reply.WRONG && turn != Turn.PROOF)) {
                    assertNotNull(texts.of("rehearsal.why" + key, reply));
                }
            }
        }
    }
}
