package fr.carnetderefus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One part of the bundles as it lies in its files, which is what tests of sentences look at.
 *
 * @param part such as {@code cli}
 */
public record BundleFiles(String part) {
    private static final Pattern WORD = Pattern.compile("\"([a-z][a-z0-9.-]+)\"");
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

    /** Fails where something stands in a sentence of a language that must not. */
    public void assertNowhere(String language, String wrong) throws IOException {
        var pattern = Pattern.compile(wrong);
        in(language)
                .forEach((key, text) ->
                        assertFalse(pattern.matcher(text.toString()).find(), key::toString));
    }

    /** All words in quotes in the code of a folder that may be keys. */
    public static Set<String> written(Path sources) throws IOException {
        try (var files = Files.walk(sources)) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .flatMap(f -> WORD.matcher(read(f)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
