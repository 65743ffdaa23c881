package fr.carnetderefus.ui.parts;

import javafx.scene.Node;
import javafx.scene.control.Label;

/**
 * The head of a screen: its title with its actions on the right, or last where they do not stand
 * side by side, and one sentence below.
 */
public final class PageHeader extends Placed {
    private static final double GAP_EM = 1;

    private final Label title;
    private final Label sentence;
    private final Actions buttons;

    /** A head; an empty sentence takes no room. */
    public PageHeader(String title, String sentence, Node... actions) {
        getStyleClass().add("page-header");
        this.title = Labels.of(title, "title");
        this.sentence = Labels.of(sentence, "lead", "soft", "reading");
        this.sentence.setManaged(!sentence.isEmpty());
        this.sentence.setVisible(!sentence.isEmpty());
        buttons = new Actions(actions);
        buttons.setManaged(actions.length > 0);
        getChildren().addAll(this.title, this.sentence, buttons);
    }

    /** The sentence, for a screen whose numbers change. */
    public void say(String text) {
        sentence.setText(text);
    }

    @Override
    protected double computeMinWidth(double height) {
        var widest = buttons.isManaged() ? buttons.minWidth(-1) : 0;
        return snappedLeftInset() + widest + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        var row = title.prefWidth(-1) + (buttons.isManaged() ? gap() + buttons.oneRow() : 0);
        return snappedLeftInset()
                + Math.max(row, sentence.isManaged() ? sentence.prefWidth(-1) : 0)
                + snappedRightInset();
    }

    @Override
    protected double place(double width, boolean now) {
        var inside = width - snappedLeftInset() - snappedRightInset();
        var beside =
                buttons.isManaged() && title.prefWidth(-1) + gap() + buttons.oneRow() <= inside;
        var head = beside ? inside - gap() - buttons.oneRow() : inside;
        var left = snappedLeftInset();
        var top = snappedTopInset();
        var high = title.prefHeight(head);
        if (beside) {
            var buttonsHigh = buttons.prefHeight(buttons.oneRow());
            if (now) {
                put(buttons, left + head + gap(), top, buttons.oneRow(), buttonsHigh);
            }
            high = Math.max(high, buttonsHigh);
        }
        if (now) {
            put(title, left, top, head, title.prefHeight(head));
        }
        top += high;
        if (sentence.isManaged()) {
            top += gap();
            var words = Math.min(inside, sentence.maxWidth(-1));
            if (now) {
                put(sentence, left, top, words, sentence.prefHeight(words));
            }
            top += sentence.prefHeight(words);
        }
        if (buttons.isManaged() && !beside) {
            top += gap();
            if (now) {
                put(buttons, left, top, inside, buttons.prefHeight(inside));
            }
            top += buttons.prefHeight(inside);
        }
        return top + snappedBottomInset();
    }

    private double gap() {
        return GAP_EM * Theme.em(this);
    }
}
