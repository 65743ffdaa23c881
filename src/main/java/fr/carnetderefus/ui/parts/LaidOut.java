package fr.carnetderefus.ui.parts;

import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/**
 * The words that JavaFX remembers of what it laid out last: up to 65,536 characters, in texts of up
 * to 256, in a static cache that nothing empties but more of the same ({@code
 * PrismTextLayout.stringCache}, JavaFX 26).
 */
public final class LaidOut {
    private static final int REMEMBERED = 65_536;
    private static final int LONGEST = 256;

    private LaidOut() {}

    /** Has it remember figures instead. To be called once the words are in no window any more. */
    public static void forget() {
        for (var i = 0; i <= REMEMBERED / LONGEST + 1; i++) {
            var four = String.valueOf(1000 + i);
            var text = new Text(four.repeat(LONGEST / four.length()));
            text.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER); // only those are kept
            var _ = text.getLayoutBounds();
        }
    }
}
