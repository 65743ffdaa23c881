package fr.carnetderefus.ui.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.proof.PageText;
import fr.carnetderefus.proof.PageWord;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class PageQueryTest {
    private static final PageText PAGE =
            page("Justificatif d'opposition à l’ouverture", "L'opposition est enregistrée le 12");

    /** Words as wide as a tenth of the page, lines as high. */
    private static PageText page(String... lines) {
        var words = new ArrayList<PageWord>();
        for (var l = 0; l < lines.length; l++) {
            var line = lines[l].split(" ", -1);
            for (var w = 0; w < line.length; w++) {
                words.add(new PageWord(line[w], w * 0.2, l * 0.2, 0.1, 0.1, w == line.length - 1));
            }
        }
        return new PageText(words, true);
    }

    private static List<PageHit> together(String typed) {
        return PageQuery.of(typed).together(7, PAGE);
    }

    @Test
    void accentsCaseAndEndingsDoNotMatter() {
        assertEquals(List.of(new PageHit(7, 6, 6)), together("ENREGISTREE"));
        assertEquals(List.of(new PageHit(7, 6, 6)), together("enregîs"));
        assertEquals(List.of(), together("nregistree"));
    }

    @Test
    void aWordBehindAnApostropheIsFound() {
        assertEquals(List.of(new PageHit(7, 1, 1), new PageHit(7, 4, 4)), together("opposition"));
        assertEquals(List.of(new PageHit(7, 4, 4)), together("l’opposition"));
    }

    @Test
    void severalWordsFollowEachOtherAcrossLines() {
        assertEquals(List.of(new PageHit(7, 3, 4)), together("ouverture l opposition"));
        assertEquals(List.of(new PageHit(7, 0, 1)), together("justif d’oppos"));
        assertEquals(List.of(), together("opposition justificatif"));
    }

    @Test
    void apartEachWordCountsByItself() {
        assertEquals(
                List.of(new PageHit(7, 0, 0), new PageHit(7, 7, 7), new PageHit(7, 8, 8)),
                PageQuery.of("12 le justificatif").apart(7, PAGE).stream().sorted().toList());
    }

    @Test
    void nothingIsNowhere() {
        assertTrue(PageQuery.of(" ,- ").isEmpty());
        assertEquals(List.of(), together(""));
        assertEquals(List.of(), PageQuery.of("").apart(0, PAGE));
        assertEquals(List.of(), PageQuery.of("a").together(0, new PageText(List.of(), true)));
    }

    @Test
    void aHitHasABoxForEachLine() {
        var boxes = PageBox.lines(PAGE, 2, 5);
        assertEquals(2, boxes.size());
        assertEquals(0.4, boxes.get(0).x(), 1e-9);
        assertEquals(0.3, boxes.get(0).width(), 1e-9);
        assertEquals(0, boxes.get(1).x(), 1e-9);
        assertEquals(0.2, boxes.get(1).y(), 1e-9);
    }

    @Test
    void aBoxTurnsWithItsPage() {
        var box = new PageBox(0.1, 0.2, 0.3, 0.05);
        for (var turn : PageTurn.values()) {
            var back = box.turned(turn).turned(turn.back());
            assertEquals(box.x(), back.x(), 1e-9);
            assertEquals(box.y(), back.y(), 1e-9);
            assertEquals(box.width(), back.width(), 1e-9);
        }
        var right = box.turned(PageTurn.RIGHT);
        assertEquals(0.75, right.x(), 1e-9);
        assertEquals(0.1, right.y(), 1e-9);
        assertEquals(0.05, right.width(), 1e-9);
    }

    @Test
    void aSelectionGoesEitherWayAndKeepsItsLines() {
        var forth = new PageSelection(0, PAGE, 2, 4);
        assertEquals("à l’ouverture\nL'opposition", forth.words());
        assertEquals(forth.words(), new PageSelection(0, PAGE, 4, 2).words());
        assertEquals(forth.boxes(), new PageSelection(0, PAGE, 4, 2).boxes());
        assertEquals(9, PageSelection.all(0, PAGE).words().split("\\s").length);
    }

    @Test
    void theNearestWordIsOfTheSameLine() {
        assertEquals(0, PageSelection.nearest(PAGE, 0.05, 0.05));
        assertEquals(3, PageSelection.nearest(PAGE, 0.99, 0.08));
        assertEquals(8, PageSelection.nearest(PAGE, 0.99, 0.99));
    }
}
