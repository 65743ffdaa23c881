package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Words as people type them. */
class ReadSheetTest {
    private static final String MOUCHE =
            "mouche embryon bison femme bondir renvoi louer social largeur déborder rétablir"
                    + " miracle adresse rivière machine époque culminer indice frégate ouvrage"
                    + " gourmand déposer exulter grappin";

    private static String read(String typed) {
        var whole = assertInstanceOf(ReadSheet.Whole.class, ReadSheet.of(typed), typed);
        return String.join(" ", whole.sheet().words());
    }

    @Test
    void howTheyAreTypedDoesNotMatter() {
        List<UnaryOperator<String>> hands =
                List.of(
                        s -> Normalizer.normalize(s, Form.NFKD),
                        s -> Normalizer.normalize(s, Form.NFKD).replaceAll("\\p{M}", ""),
                        s -> s.toUpperCase(Locale.FRENCH),
                        s -> "  \n" + s.replace(" ", " \u00a0\t ") + "\r\n",
                        s -> s.replace(" ", ", "),
                        s -> s.replaceAll("(\\S{4})\\S*", "$1"),
                        s -> s.replaceAll("(\\S{5})\\S*", "$1"),
                        s -> numbered(s, ". "),
                        s -> numbered(s, "."),
                        s -> numbered(s, ") "),
                        s -> numbered(s, " - "),
                        s -> numbered(s, "\u00a0: "),
                        s -> "\uFEFF" + s.replace(" ", "\u200b "));
        for (var hand : hands) {
            assertEquals(MOUCHE, read(hand.apply(MOUCHE)));
        }
    }

    private static String numbered(String words, String between) {
        var lines = new StringBuilder();
        var number = 1;
        for (var word : words.split(" ", -1)) {
            lines.append(number++).append(between).append(word).append('\n');
        }
        return lines.toString();
    }

    @Test
    void aWordThatIsNotInTheListIsNamedWithTheNearest() {
        var typed =
                MOUCHE.replace("bison", "bizon").replace("louer", "louerr").replace("femme", "fem");
        var strangers = assertInstanceOf(ReadSheet.Strangers.class, ReadSheet.of(typed)).words();
        assertEquals(List.of(3, 4, 7), strangers.stream().map(s -> s.place()).toList());
        assertEquals("bizon", strangers.get(0).typed());
        assertEquals("bison", strangers.get(0).near().getFirst());
        assertTrue(strangers.get(1).near().contains("femme"), strangers.get(1)::toString);
        assertEquals("louer", strangers.get(2).near().getFirst());
        assertTrue(ReadSheet.isWord("DEBO", "déborder"));
        assertFalse(ReadSheet.isWord("débord er", "déborder"));
        assertFalse(ReadSheet.isWord("xx", "déborder"));
        var nothing = assertInstanceOf(ReadSheet.Strangers.class, ReadSheet.of("Xyzzyxyz"));
        assertEquals(List.of(), nothing.words().getFirst().near());
    }

    @Test
    void twoWordsSwappedOrOneMistakenShows() {
        assertInstanceOf(
                ReadSheet.Mistaken.class,
                ReadSheet.of(MOUCHE.replace("mouche embryon", "embryon mouche")));
        assertInstanceOf(
                ReadSheet.Mistaken.class, ReadSheet.of(MOUCHE.replace("bison", "bistouri")));
    }

    @Test
    void tooFewAndTooManyAreCounted() {
        assertEquals(new ReadSheet.Count(23), ReadSheet.of(MOUCHE.replace("bison ", "")));
        assertEquals(new ReadSheet.Count(25), ReadSheet.of(MOUCHE + " bison"));
        assertEquals(new ReadSheet.Count(0), ReadSheet.of(" 12 "));
    }
}
