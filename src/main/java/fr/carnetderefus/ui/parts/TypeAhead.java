package fr.carnetderefus.ui.parts;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyEvent;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/**
 * Letters typed in a list of choices go to what begins so, as the lists of every system do;
 * JavaFX's do not, and among four hundred people the arrow keys are no way.
 */
public final class TypeAhead {
    /** Letters further apart begin a new word. */
    private static final long PAUSE_NANOS = 1_000_000_000L;

    private static final Collator LETTERS = Collator.getInstance(Locale.FRENCH);

    static {
        LETTERS.setStrength(Collator.PRIMARY); // accents and capitals aside
    }

    private final LongSupplier nanos;
    private String typed = "";
    private long last;

    TypeAhead(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Lets it be typed into. */
    public static <T> void in(ComboBox<T> box) {
        var ahead = new TypeAhead(System::nanoTime);
        box.addEventHandler(
                KeyEvent.KEY_TYPED,
                key -> {
                    if (key.isShortcutDown() || key.isAltDown() || key.isControlDown()) {
                        return;
                    }
                    var converter = box.getConverter();
                    var words = box.getItems().stream().map(converter::toString).toList();
                    var found =
                            ahead.find(
                                    key.getCharacter(),
                                    words,
                                    box.getSelectionModel().getSelectedIndex());
                    if (found >= 0) {
                        box.getSelectionModel().select(found);
                        if (box.isShowing()
                                && box.getSkin() instanceof ComboBoxListViewSkin<?> skin
                                && skin.getPopupContent() instanceof ListView<?> list) {
                            list.scrollTo(found);
                        }
                    }
                });
    }

    /**
     * Where the next letter leads.
     *
     * @param now where one is, -1 for nowhere
     * @return the place among {@code words}; -1 where nothing begins so, or nothing was typed
     */
    int find(String letter, List<String> words, int now) {
        var time = nanos.getAsLong();
        if (time - last > PAUSE_NANOS) {
            typed = "";
        }
        var isLetter = !letter.isEmpty() && !Character.isISOControl(letter.charAt(0));
        if (!isLetter || (typed.isEmpty() && letter.isBlank())) {
            return -1; // Enter, Escape, or the space that opens the list
        }
        last = time;
        typed += letter;
        var same = typed.chars().distinct().count() == 1;
        var wanted = same ? letter : typed;
        var from = same ? now + 1 : Math.max(0, now);
        var places =
                IntStream.range(0, words.size())
                        .map(i -> (from + i) % words.size())
                        .boxed()
                        .toList();
        return places.stream()
                .filter(i -> begins(words.get(i), wanted))
                .findFirst()
                .or(() -> places.stream().filter(i -> hasWord(words.get(i), wanted)).findFirst())
                .orElse(-1);
    }

    private static boolean hasWord(String words, String typed) {
        return IntStream.range(1, words.length())
                .anyMatch(i -> words.charAt(i - 1) == ' ' && begins(words.substring(i), typed));
    }

    private static boolean begins(String words, String typed) {
        return words.length() >= typed.length()
                && LETTERS.compare(words.substring(0, typed.length()), typed) == 0;
    }
}
