package fr.carnetderefus.ui.welcome;

import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.PageScroll;
import fr.carnetderefus.ui.parts.Presence;
import fr.carnetderefus.ui.parts.ScreenPicture;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;

/**
 * What the program is for, in three steps: that nothing leaves the machine; who, until when, how;
 * the proof. Nothing moves in it, so that there is nothing to keep still. One may leave it at any
 * step.
 */
public final class TourView implements Screen {
    private enum Step {
        WHAT,
        WHO,
        PROOF
    }

    private static final List<Step> STEPS = List.of(Step.values());

    private final Texts texts;
    private final Runnable over;
    private final VBox shown = new VBox();

    /** Below the buttons: nothing one has to press is ever out of sight. */
    private final StackPane below = new StackPane();

    private final Button back;
    private final Button next;
    private final Button skip;
    private final ScrollPane scroll;
    private int step;

    /**
     * The tour, at its first step.
     *
     * @param over ends it, skipped or not
     */
    public TourView(Texts texts, Runnable over) {
        this.texts = texts;
        this.over = over;
        next = Buttons.primary("", this::next);
        next.setId("tour-next");
        back = Buttons.back(texts.get("tour.back"), () -> show(-1));
        back.setId("tour-back");
        skip = Buttons.quiet(texts.get("tour.skip"), over);
        skip.setId("tour-skip");
        shown.getStyleClass().add("gap-2");
        var buttons = new Actions(next, back, skip);
        buttons.getStyleClass().add("tour-buttons");
        below.setAlignment(Pos.CENTER_LEFT);
        var page = new VBox(new Sheet(shown, buttons, below));
        page.getStyleClass().addAll("page", "welcome");
        scroll = new PageScroll(page);
        scroll.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE) {
                        key.consume();
                        over.run();
                    }
                });
        show(0);
    }

    private void next() {
        if (isLast()) {
            over.run();
        } else {
            show(1);
        }
    }

    private boolean isLast() {
        return step == STEPS.size() - 1;
    }

    private void show(int by) {
        step += by;
        var now = STEPS.get(step);
        var title = Labels.of(texts.of("tour.title", now), "title");
        shown.getChildren()
                .setAll(
                        Labels.of(texts.get("tour.step", step + 1, STEPS.size()), "soft"),
                        title,
                        Labels.of(texts.of("tour.text", now), "lead", "reading"));
        below.getChildren()
                .setAll(
                        switch (now) {
                            case WHAT -> promises();
                            case WHO -> picture("cards");
                            case PROOF -> picture("proven");
                        });
        next.setText(texts.get(isLast() ? "tour.begin" : "tour.next"));
        // whoever hears the button hears what stands above it by now
        next.setAccessibleHelp(title.getText() + ". " + texts.of("tour.text", now));
        Presence.set(back, step > 0);
        Presence.set(skip, !isLast());
        scroll.setVvalue(0);
        next.requestFocus();
    }

    private Node promises() {
        var lines =
                new VBox(
                        line(Icon.PEOPLE, "tour.what.people"),
                        line(Icon.LOCK, "tour.what.sealed"),
                        line(Icon.HIDE, "tour.what.offline"));
        lines.getStyleClass().add("gap-2");
        return lines;
    }

    private Node line(Icon icon, String key) {
        var words = Labels.of(texts.get(key), "reading");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(icon.node(), words);
        line.getStyleClass().add("tour-line");
        return line;
    }

    private Node picture(String name) {
        return new ScreenPicture(texts.language().code(), name, texts.get("tour.picture." + name));
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void focusFirst() {
        next.requestFocus();
    }

    /** A larger letter must not lead back to the first step. */
    @Override
    public boolean keepsInput() {
        return true;
    }
}
