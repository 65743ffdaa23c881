package fr.carnetderefus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.carnetderefus.model.refusal.Entry.Sheets;
import fr.carnetderefus.register.MeasurePassphrase;
import fr.carnetderefus.register.SurveyKeys;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What is said of passphrases and recovery sheets: whole in both languages, and in their spelling.
 */
class KeysWordsTest {
    private static Properties bundle(String language) throws IOException {
        var bundle = new Properties();
        var file = "src/main/resources/fr/carnetderefus/text/keys_" + language + ".properties";
        try (var reader = Files.newBufferedReader(Path.of(file))) {
            bundle.load(reader);
        }
        return bundle;
    }

    private static Set<String> arguments(Object text) {
        var found = new TreeSet<String>();
        Pattern.compile("\\{\\d")
                .matcher(text.toString())
                .results()
                .forEach(r -> found.add(r.group()));
        return found;
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndArguments() throws IOException {
        var french = bundle("fr");
        var english = bundle("en");
        assertEquals(
                new TreeSet<>(french.stringPropertyNames()),
                new TreeSet<>(english.stringPropertyNames()));
        french.forEach((key, text) ->
                assertEquals(
                        arguments(text),
                        arguments(String.valueOf(english.get(key))),
                        key::toString));
    }

    @Test
    void everyConstantHasItsWords() {
        for (var language : Language.values()) {
            var texts = Texts.in(language);
            for (var level : MeasurePassphrase.Level.values()) {
                assertFalse(texts.of("strength.level", level).isBlank());
            }
            for (var span : MeasurePassphrase.Span.values()) {
                assertFalse(texts.of("strength.span", span).isBlank());
            }
            for (var hint : MeasurePassphrase.Hint.values()) {
                assertFalse(texts.of("strength.hint", hint).isBlank());
            }
            for (var standing : SurveyKeys.Standing.values()) {
                assertFalse(texts.of("recovery.standing", standing).isBlank());
            }
            for (var sheets : Sheets.values()) {
                assertFalse(texts.of("sheets", sheets).isBlank());
                assertFalse(texts.of("lost.sheets", sheets).isBlank());
            }
        }
    }

    @Test
    void typographyIsAsItShouldBe() throws IOException {
        var before = Pattern.compile("[^\u202f\\d][;?!»]|« | »| [:;?!]");
        bundle("fr")
                .forEach((key, text) ->
                        assertFalse(before.matcher(text.toString()).find(), key::toString));
        for (var language : new String[] {"fr", "en"}) {
            bundle(language)
                    .forEach((key, text) ->
                            assertFalse(text.toString().contains("'"), key::toString));
        }
    }
}
