package fr.carnetderefus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One part of the bundles as it lies in its files, which is what tests of sentences look at.
 *
 * @param part such as {@code cli}
 */
public record BundleFiles(String part) {
    private static final Path TEXTS = Path.of("src/main/resources/fr/carnetderefus/text");

    /** Its sentences in a language, {@code fr} or {@code en}. */
    public Properties in(String language) throws IOException {
        var bundle = new Properties();
        var file = TEXTS.resolve(part + "_" + language + ".properties");
        try (var reader = Files.newBufferedReader(file)) {
            bundle.load(reader);
        }
        return bundle;
    }

    /** Fails unless both languages have the same keys, and the same arguments in each sentence. */
    public void assertSameInBoth() throws IOException {
        var french = in("fr");
        var english = in("en");
        assertEquals(
                new TreeSet<>(french.stringPropertyNames()),
                new TreeSet<>(english.stringPropertyNames()));
        french.forEach((key, text) ->
                assertEquals(
                        arguments(text),
                        arguments(String.valueOf(english.get(key))),
                        key::toString));
    }

    private static Set<String> arguments(Object text) {
        var found = new TreeSet<String>();
        Pattern.compile("\\{\\d")
                .matcher(text.toString())
                .results()
                .forEach(r -> found.add(r.group()));
        return found;
    }
}
