package fr.carnetderefus.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.text.BundleFiles;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Both languages are complete, and every sentence is used. */
class CliBundlesTest {
    private static final BundleFiles BUNDLES = new BundleFiles("cli");
    private static final Path SOURCES = Path.of("src/main/java/fr/carnetderefus/cli");
    private static final Pattern KEY = Pattern.compile("\"((?:cli|pdf|nir|error)\\.[a-z0-9.-]+)\"");

    private static List<String> used() throws IOException {
        var used = new TreeSet<String>();
        try (var files = Files.list(SOURCES)) {
            for (var file : files.toList()) {
                var keys = KEY.matcher(Files.readString(file));
                while (keys.find()) {
                    used.add(Objects.requireNonNull(keys.group(1)));
                }
            }
        }
        return List.copyOf(used);
    }

    @Test
    void theTwoBundlesHoldTheSameKeysAndArguments() throws IOException {
        BUNDLES.assertSameInBoth();
    }

    @Test
    void everyKeyUsedExists() throws IOException {
        var bundle = BUNDLES.in("fr");
        bundle.putAll(new BundleFiles("common").in("fr"));
        var keys = bundle.stringPropertyNames();
        for (var key : used()) {
            // the beginning of a key whose end is a constant: at least one such key
            var exists =
                    key.endsWith(".")
                            ? keys.stream().anyMatch(k -> k.startsWith(key))
                            : keys.contains(key)
                                    || keys.stream().anyMatch(k -> k.startsWith(key + "."));
            assertTrue(exists, key);
        }
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        var used = used();
        var params = new TreeSet<String>(List.of("help", "version", "stdin", "lang"));
        Commands.ALL.forEach(c -> c.params().forEach(p -> params.add(p.help())));
        for (var key : BUNDLES.in("fr").stringPropertyNames()) {
            if (key.startsWith("cli.option.")) {
                assertTrue(params.contains(key.substring("cli.option.".length())), key);
            } else {
                assertTrue(
                        used.stream()
                                .anyMatch(u ->
                                        key.equals(u)
                                                || (u.endsWith(".") && key.startsWith(u))
                                                || key.startsWith(u + ".")),
                        key);
            }
        }
    }

    @Test
    void typographyIsAsItShouldBe() throws IOException {
        for (var language : List.of("fr", "en")) {
            BUNDLES.in(language)
                    .forEach((key, text) -> assertFalse(text.toString().contains("'"), key + ""));
        }
        var before = Pattern.compile("[^\u202f\\d][;?!»]|« | »| [:;?!]");
        BUNDLES.in("fr")
                .forEach((key, text) ->
                        assertFalse(before.matcher(text.toString()).find(), key + ""));
    }
}
