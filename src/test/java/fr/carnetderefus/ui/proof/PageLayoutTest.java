package fr.carnetderefus.ui.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.proof.PageSize;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;

class PageLayoutTest {
    private static final PageSize UPRIGHT = new PageSize(600, 800);
    private static final PageSize FLAT = new PageSize(800, 400);
    private static final double GAP = PageLayout.GAP;

    @Test
    void eachPageIsAsWideAsTheWindow() {
        var layout = PageLayout.of(List.of(UPRIGHT, FLAT), PageLook.FIRST, 624, 300);
        assertEquals(600, layout.width(0));
        assertEquals(800, layout.height(0));
        assertEquals(600, layout.width(1));
        assertEquals(300, layout.height(1));
        assertEquals(GAP, layout.top(0));
        assertEquals(GAP + 800 + GAP, layout.top(1));
        assertEquals(800 + 300 + 3 * GAP, layout.height());
        assertEquals(624, layout.width());
    }

    @Test
    void aWholePageFitsBothWays() {
        var layout = PageLayout.of(List.of(UPRIGHT, FLAT), PageLook.FIRST.fitted(true), 624, 424);
        assertEquals(400, layout.height(0));
        assertEquals(300, layout.width(0));
        assertEquals(600, layout.width(1));
    }

    @Test
    void aTurnedPageChangesItsSides() {
        var layout = PageLayout.of(List.of(UPRIGHT), PageLook.FIRST.turned(), 824, 424);
        assertEquals(800, layout.width(0));
        assertEquals(600, layout.height(0));
    }

    @Test
    void zoomMultipliesAndHasItsEnds() {
        var look = PageLook.FIRST.larger();
        assertEquals(750, PageLayout.of(List.of(UPRIGHT), look, 624, 400).width(0));
        for (var i = 0; i < 50; i++) {
            look = look.larger();
        }
        assertEquals(look, look.larger());
        for (var i = 0; i < 50; i++) {
            look = look.smaller();
        }
        assertEquals(look, look.smaller());
        assertEquals(1, look.fitted(false).zoom());
    }

    @Test
    void anOddSizeSpoilsNothing() {
        var odd = new PageSize(1, 14_400);
        var layout = PageLayout.of(List.of(odd, UPRIGHT), PageLook.FIRST, 624, 400);
        assertTrue(layout.width(0) >= 1 && layout.height(0) < 50_000);
        assertEquals(600, layout.width(1));
        assertEquals(1, PageLayout.of(List.of(UPRIGHT), PageLook.FIRST, 0, 0).width(0));
    }

    @Test
    void everyDepthHasItsPage() {
        var layout = PageLayout.of(Collections.nCopies(5_000, UPRIGHT), PageLook.FIRST, 624, 400);
        assertEquals(0, layout.pageAt(-100));
        assertEquals(0, layout.pageAt(0));
        assertEquals(0, layout.pageAt(layout.top(1) - 1));
        assertEquals(1, layout.pageAt(layout.top(1)));
        assertEquals(4_321, layout.pageAt(layout.top(4_321) + 5));
        assertEquals(4_999, layout.pageAt(layout.height() + 1_000));
    }

    @Test
    void aPlaceIsFoundAgainInAnotherSize() {
        var small = PageLayout.of(Collections.nCopies(90, UPRIGHT), PageLook.FIRST, 624, 400);
        var large =
                PageLayout.of(Collections.nCopies(90, UPRIGHT), PageLook.FIRST.larger(), 624, 400);
        var depth = small.top(40) + small.height(40) / 4;
        var spot = small.spot(depth);
        assertEquals(40, spot.page());
        assertEquals(large.top(40) + large.height(40) / 4, large.depth(spot), 1e-6);
        assertEquals(depth, small.depth(spot), 1e-6);
    }
}
