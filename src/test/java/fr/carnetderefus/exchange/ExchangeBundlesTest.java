package fr.carnetderefus.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What calendars say: complete in both languages, well set, and free of numbers. */
class ExchangeBundlesTest {
    private static final Path TEXTS = Path.of("src/main/resources/fr/carnetderefus/text");
    private static final List<String> LANGUAGES = List.of("fr", "en");

    private static Properties bundle(String language) throws IOException {
        var bundle = new Properties();
        var file = TEXTS.resolve("exchange_" + language + ".properties");
        try (var reader = Files.newBufferedReader(file)) {
            bundle.load(reader);
        }
        return bundle;
    }

    private static Set<String> arguments(Object text) {
        var found = new TreeSet<String>();
        var holes = Pattern.compile("\\{\\d").matcher(text.toString());
        holes.results().forEach(r -> found.add(r.group()));
        return found;
    }

    @Test
    void bothLanguagesHoldTheSameKeysAndArguments() throws IOException {
        var french = bundle("fr");
        var english = bundle("en");
        assertEquals(new TreeSet<>(french.keySet()), new TreeSet<>(english.keySet()));
        english.forEach((key, text) ->
                assertEquals(
                        arguments(french.getOrDefault(key, "")), arguments(text), key.toString()));
    }

    @Test
    void titlesAndNotesHoldNoNumber() throws IOException {
        for (var language : LANGUAGES) {
            bundle(language)
                    .forEach((key, text) ->
                            assertFalse(
                                    text.toString().replaceAll("\\{\\d\\}", "").matches(".*\\d.*"),
                                    key.toString()));
        }
    }

    @Test
    void typographyIsAsItShouldBe() throws IOException {
        for (var language : LANGUAGES) {
            bundle(language)
                    .forEach((key, text) -> assertFalse(text.toString().contains("'"), key + ""));
        }
        var ordinary = Pattern.compile("[^\u202f][:;?!»]|« | »");
        bundle("fr")
                .forEach((key, text) -> assertFalse(ordinary.matcher(text + "").find(), key + ""));
    }
}
