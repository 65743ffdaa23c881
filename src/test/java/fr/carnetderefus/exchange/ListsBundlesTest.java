package fr.carnetderefus.exchange;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.text.BundleFiles;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What is said of lists: whole in both languages, well set, and all of it used. */
class ListsBundlesTest {
    private static final BundleFiles BUNDLES = new BundleFiles("lists");
    private static final Path SOURCES = Path.of("src/main/java/fr/carnetderefus");
    private static final Pattern KEY = Pattern.compile("\"((?:list|incoming)\\.[a-z.-]+)\"");

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
        BUNDLES.assertSameInBoth();
    }

    @Test
    void everyKeyIsUsedAndThere() throws IOException {
        var keys = BUNDLES.in("fr").stringPropertyNames();
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
            BUNDLES.in(language)
                    .forEach((key, text) -> assertFalse(text.toString().contains("'"), key + ""));
        }
        var ordinary = Pattern.compile("[^\u202f][?!;»]|[^\u00a0\\d]:|«[^\u202f]| [:;?!»]");
        BUNDLES.in("fr")
                .forEach((key, text) -> assertFalse(ordinary.matcher(text + "").find(), key + ""));
    }
}
