package fr.carnetderefus.ui.press;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.carnetderefus.proof.PageImage;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

/** Where a page lies on a sheet. */
class PlacementTest {
    /** A4 with the 4 mm that most printers do not reach. */
    private static final Placement.Paper A4 = new Placement.Paper(595, 842, 12, 12, 12, 12);

    /** A page of one dot to the point, with ink from {@code edge} to {@code edge}. */
    private static PageImage page(int edge) {
        var argb = new int[595 * 842];
        Arrays.fill(argb, 0xFFFFFFFF);
        for (var y = edge; y < 842 - edge; y++) {
            Arrays.fill(argb, y * 595 + edge, (y + 1) * 595 - edge, 0xFF1B2A49);
        }
        return new PageImage(595, 842, argb);
    }

    @Test
    void whatThePrinterReachesKeepsItsSize() {
        assertEquals(new Placement(-12, -12, 595, 842), Placement.of(page(12), A4));
    }

    @Test
    void whatItDoesNotReachIsMadeSmaller() {
        var place = Placement.of(page(11), A4);
        assertEquals(571, place.width(), 0.001);
        assertEquals(571.0 * 842 / 595, place.height(), 0.001);
        assertEquals(0, place.x(), 0.001);
        assertEquals((818 - place.height()) / 2, place.y(), 0.001);
    }

    @Test
    void unevenMarginsAreMindedOneByOne() {
        var foot = new Placement.Paper(595, 842, 12, 12, 12, 40);
        assertEquals(790, Placement.of(page(20), foot).height(), 0.001);
        assertEquals(842, Placement.of(page(40), foot).height(), 0.001);
    }

    @Test
    void anotherPaperIsFilledAsFarAsItGoes() {
        var letter = new Placement.Paper(612, 792, 18, 18, 18, 18);
        var place = Placement.of(page(60), letter);
        assertEquals(756, place.height(), 0.001);
        assertEquals(0, place.y(), 0.001);
        assertEquals((576 - place.width()) / 2, place.x(), 0.001);
        var a3 = new Placement.Paper(842, 1191, 12, 12, 12, 12);
        assertEquals(842, Placement.of(page(60), a3).width(), 0.001);
    }
}
