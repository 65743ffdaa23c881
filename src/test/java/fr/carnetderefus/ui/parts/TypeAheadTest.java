package fr.carnetderefus.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.TimeUnit;

class TypeAheadTest {
    private static final List<String> PEOPLE =
            List.of("Tout le monde", "Émile Roux", "Karim Le Goff", "Karima Benali", "Zoé Le Goff");

    private long now;
    private final TypeAhead ahead = new TypeAhead(() -> now);
    private int at = -1;

    private int type(String letters) {
        letters.chars()
                .forEach(letter -> {
                    var found = ahead.find(Character.toString(letter), PEOPLE, at);
                    at = found < 0 ? at : found;
                });
        return at;
    }

    private void pause() {
        now += TimeUnit.SECONDS.toNanos(2);
    }

    @Test
    void whatBeginsSoIsFoundAccentsAndCapitalsAside() {
        assertEquals(1, type("e"));
        pause();
        assertEquals(3, type("KARIMA"));
    }

    @Test
    void theSameLetterGoesOnToTheNext() {
        assertEquals(2, type("k"));
        assertEquals(3, type("k"));
        assertEquals(2, type("k"), "and round again");
    }

    @Test
    void aWordInsideCountsWhereNothingBeginsSo() {
        assertEquals(3, type("ben"));
        pause();
        assertEquals(4, type("le goff"), "the next of them");
    }

    @Test
    void afterAPauseAWordBeginsAnew() {
        type("kar");
        pause();
        assertEquals(4, type("z"));
    }

    @Test
    void whatIsNoLetterLeadsNowhere() {
        assertEquals(-1, ahead.find(" ", PEOPLE, 0), "it opens the list");
        assertEquals(-1, ahead.find("\r", PEOPLE, 0));
        assertEquals(-1, ahead.find("", PEOPLE, 0));
        assertEquals(-1, ahead.find("x", PEOPLE, 0));
    }

    @Test
    void ofNothingNothingIsFound() {
        assertEquals(-1, ahead.find("a", List.of(), -1));
    }
}
