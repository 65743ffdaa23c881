package fr.carnetderefus.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What is said of lists: whole in both languages, well set, and all of it used. */
class ListsBundlesTest {
    private static final Path TEXTS = Path.of("src/main/resources/fr/carnetderefus/text");
    private static final Path SOURCES = Path.of("src/main/java/fr/carnetderefus");
    private static final Pattern KEY = Pattern.compile("\"(list\\.[a-z.-]+)\"");

    private static Properties bundle(String language) throws IOException {
        var bundle = new Properties();
        var file = TEXTS.resolve("lists_" + language + ".properties");
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

    private static List<String> used() throws IOException {
        var used = new ArrayList<String>();
        for (var room : List.of("exchange", "cli", "ui")) {
            try (var files = Files.walk(SOURCES.resolve(room))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    KEY.matcher(Files.readString(file))
                            .results()
                            .forEach(r -> used.add(String.valueOf(r.group(1))));
                }
            }
        }
        return used;
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
    void everyKeyIsUsedAndThere() throws IOException {
        var keys = bundle("fr").stringPropertyNames();
        var used = used();
        for (var key : keys) {
            assertTrue(
                    used.stream()
                            .anyMatch(u ->
                                    key.equals(u)
                                            || key.startsWith(u + ".")
                                            || (u.endsWith(".") && key.startsWith(u))),
                    key);
        }
        for (var key : used) {
            assertTrue(
                    keys.contains(key)
                            || keys.stream().anyMatch(k -> k.startsWith(key + "."))
                            || (key.endsWith(".")
                                    && keys.stream().anyMatch(k -> k.startsWith(key))),
                    key);
        }
    }

    @Test
    void typographyIsAsItShouldBe() throws IOException {
        for (var language : List.of("fr", "en")) {
            bundle(language)
                    .forEach((key, text) -> assertFalse(text.toString().contains("'"), key + ""));
        }
        var ordinary = Pattern.compile("[^\u202f][?!;»]|[^\u00a0\\d]:|«[^\u202f]| [:;?!»]");
        bundle("fr")
                .forEach((key, text) -> assertFalse(ordinary.matcher(text + "").find(), key + ""));
    }
}
