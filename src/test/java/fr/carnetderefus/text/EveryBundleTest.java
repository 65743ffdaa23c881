package fr.carnetderefus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.stream.Stream;

/** What holds for every file of sentences, whatever tests of its own it has. */
class EveryBundleTest {
    private static final Path FOLDER = Path.of("src/main/resources/fr/carnetderefus/text");
    private static final String FRENCH = "_fr.properties";

    static Stream<String> parts() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(FRENCH))
                    .map(name -> name.substring(0, name.length() - FRENCH.length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("parts")
    void bothLanguagesSayTheSame(String part) throws IOException {
        new BundleFiles(part).assertSameInBoth();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void frenchIsSetAsItShouldBe(String part) throws IOException {
        new BundleFiles(part)
                .assertNowhere(
                        "fr",
                        "[^\\u202f\\p{P}][;?!»](\\s|$)|«[^\\u202f]|[^\\u00a0\\u202f]:(\\s|$)");
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everySentenceIsFoundByItsKey(String part) throws IOException {
        for (var language : Language.values()) {
            for (var key : new BundleFiles(part).in(language.code()).stringPropertyNames()) {
                assertNotNull(Texts.in(language).get(key), key);
            }
        }
    }

    @Test
    void noKeyStandsInTwoFiles() throws IOException {
        var where = new HashMap<String, String>();
        for (var part : parts().toList()) {
            for (var key : new BundleFiles(part).in("fr").stringPropertyNames()) {
                assertNull(where.put(key, part), key);
            }
        }
        assertEquals(14, parts().count());
    }
}
