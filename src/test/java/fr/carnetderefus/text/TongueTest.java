package fr.carnetderefus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The languages of the kiosk: complete, well set, and one file each. */
class TongueTest {
    private static final Path FOLDER = Path.of("src/main/resources/fr/carnetderefus/text/kiosk");
    private static final Path SOURCES = Path.of("src/main/java/fr/carnetderefus");
    private static final Pattern OPTIONAL = Pattern.compile("(steps|late)\\..*");

    private static Properties file(String code) throws IOException {
        var words = new Properties();
        try (var in = Files.newBufferedReader(FOLDER.resolve(code + ".properties"))) {
            words.load(in);
        }
        return words;
    }

    private static Set<String> arguments(Object text) {
        return Pattern.compile("\\{\\d")
                .matcher(text.toString())
                .results()
                .map(r -> r.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void allSayTheSame() throws IOException {
        var french = file("fr");
        for (var tongue : Tongue.shipped()) {
            var keys = new TreeSet<>(tongue.keys());
            keys.removeIf(key -> OPTIONAL.matcher(key).matches());
            assertEquals(new TreeSet<>(french.stringPropertyNames()), keys, tongue.code());
            var words = file(tongue.code());
            french.forEach((key, text) ->
                    assertEquals(
                            arguments(text),
                            arguments(String.valueOf(words.get(key))),
                            tongue.code() + ": " + key));
        }
    }

    @Test
    void typographyIsAsItShouldBe() throws IOException {
        var wrongFrench = Pattern.compile("['\"“”!]| [:;?»]|« |[^\u202f][;?»]|[^\u00a0]:|  ");
        for (var code : new String[] {"fr", "fr-facile"}) {
            file(code)
                    .forEach((key, text) ->
                            assertFalse(
                                    wrongFrench.matcher(text.toString()).find(), key.toString()));
        }
        var wrongEnglish = Pattern.compile("['\"«»!\u00a0\u202f]|\\s[:;?,.]|  ");
        file("en")
                .forEach((key, text) ->
                        assertFalse(wrongEnglish.matcher(text.toString()).find(), key.toString()));
    }

    /** Easy French (FALC): short sentences, one idea each. */
    @Test
    void easyFrenchHasShortSentences() throws IOException {
        file("fr-facile")
                .forEach((key, text) -> {
                    for (var sentence : text.toString().split("[.?]", -1)) {
                        var words = sentence.strip().split("\\s+", -1).length;
                        assertTrue(words <= 20, key + ": " + sentence.strip());
                    }
                });
    }

    @Test
    void everySentenceIsSaidSomewhere() throws IOException {
        String sources;
        try (var files = Files.walk(SOURCES)) {
            sources =
                    files.filter(f -> f.toString().matches(".*(kiosk|Tongue|VisitPaper).*java"))
                            .map(TongueTest::read)
                            .collect(Collectors.joining());
        }
        var all = sources;
        var unsaid =
                file("fr").stringPropertyNames().stream()
                        .filter(key -> !isNamed(all, key))
                        .sorted()
                        .toList();
        assertEquals(java.util.List.of(), unsaid);
    }

    private static boolean isNamed(String sources, String key) {
        if (sources.contains('"' + key + '"')) {
            return true;
        }
        var dot = key.lastIndexOf('.');
        var stem = key.substring(0, dot);
        return sources.contains('"' + stem + '"')
                || sources.contains('"' + stem + ".\"")
                || key.matches("(sheet\\.datum|who|came|measure|card|way)\\..*");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void anotherLanguageIsOneFileAndHalfOfOneIsNone() throws IOException {
        var words = file("en");
        words.setProperty("tongue.name", "ʎɐlɔ");
        words.setProperty("tongue.direction", "rtl");
        words.setProperty("tongue.locale", "ar");
        words.setProperty("tongue.day", "d MMMM yyyy");
        var whole = Tongue.read("xx", stream(words));
        assertTrue(whole.rightToLeft());
        assertEquals("ʎɐlɔ", whole.name());
        assertFalse(whole.day(LocalDate.of(2026, 12, 31)).contains("Thursday"));
        words.remove("until.title");
        var thrown = assertThrows(IOException.class, () -> Tongue.read("xx", stream(words)));
        assertTrue(String.valueOf(thrown.getMessage()).contains("until.title"));
    }

    private static ByteArrayInputStream stream(Properties words) {
        var text = new StringBuilder();
        words.forEach((key, value) -> text.append(key).append('=').append(value).append('\n'));
        return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void frenchComesFirst() {
        assertEquals("fr", Tongue.shipped().getFirst().code());
        assertEquals(
                "jeudi 31 décembre 2026",
                Tongue.shipped().getFirst().day(LocalDate.of(2026, 12, 31)));
    }
}
