package fr.carnetderefus.exchange;

import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.carnetderefus.text.BundleFiles;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** What calendars say: complete in both languages, well set, and free of numbers. */
class ExchangeBundlesTest {
    private static final BundleFiles BUNDLES = new BundleFiles("exchange");
    private static final List<String> LANGUAGES = List.of("fr", "en");

    @Test
    void bothLanguagesHoldTheSameKeysAndArguments() throws IOException {
        BUNDLES.assertSameInBoth();
    }

    @Test
    void titlesAndNotesHoldNoNumber() throws IOException {
        for (var language : LANGUAGES) {
            BUNDLES.in(language)
                    .forEach((key, text) ->
                            assertFalse(
                                    text.toString().replaceAll("\\{\\d\\}", "").matches(".*\\d.*"),
                                    key.toString()));
        }
    }

    @Test
    void typographyIsAsItShouldBe() throws IOException {
        for (var language : LANGUAGES) {
            BUNDLES.in(language)
                    .forEach((key, text) -> assertFalse(text.toString().contains("'"), key + ""));
        }
        var ordinary = Pattern.compile("[^\u202f][:;?!»]|« | »");
        BUNDLES.in("fr")
                .forEach((key, text) -> assertFalse(ordinary.matcher(text + "").find(), key + ""));
    }
}
