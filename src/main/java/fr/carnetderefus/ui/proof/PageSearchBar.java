package fr.carnetderefus.ui.proof;

import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.TextLineField;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.util.Duration;

import java.util.Objects;
import java.util.function.Consumer;

/** Where one says what to search for in a document, and goes from one place to the next. */
final class PageSearchBar extends FlowPane {
    /** Long enough to type on: a search reads the document. */
    private static final Duration PAUSE = Duration.millis(350);

    private final Texts texts;
    private final PageSearch search;
    private final Consumer<PageQuery> begin;
    private final TextLineField field;
    private final Button previous;
    private final Button next;
    private final Label said = Labels.of("", "search-said");
    private final PauseTransition pause = new PauseTransition(PAUSE);

    /**
     * @param begin begins another search
     */
    PageSearchBar(Texts texts, PageSearch search, Consumer<PageQuery> begin) {
        this.texts = texts;
        this.search = search;
        this.begin = begin;
        field = new TextLineField(texts.get("proof.search"));
        field.control().setId("search-in-document");
        field.getStyleClass().add("search");
        field.onChange(pause::playFromStart);
        field.control().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        pause.setOnFinished(e -> begin());
        previous = Buttons.secondary(Icon.UP, texts.get("proof.hit-previous"), search::back);
        previous.setId("hit-previous");
        next = Buttons.secondary(Icon.DOWN, texts.get("proof.hit-next"), search::forward);
        next.setId("hit-next");
        said.setId("search-said");
        getStyleClass().add("actions");
        setRowValignment(javafx.geometry.VPos.BOTTOM);
        setAlignment(Pos.BOTTOM_LEFT);
        getChildren().addAll(field, previous, next, said);
        show();
    }

    /** Searches for these at once. */
    void search(String words) {
        field.setValue(words);
        begin();
    }

    void stop() {
        pause.stop();
    }

    void focus() {
        field.focus();
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            if (begin()) {
                return;
            }
            if (key.isShiftDown()) {
                search.back();
            } else {
                search.forward();
            }
        }
    }

    private boolean begin() {
        pause.stop();
        var query = PageQuery.of(Objects.requireNonNullElse(field.value(), ""));
        var other = !query.equals(search.query());
        if (other) {
            begin.accept(query);
        }
        return other;
    }

    /** Says how the search stands. */
    void show() {
        var found = search.hits().size();
        previous.setDisable(found < 2);
        next.setDisable(found < 2);
        said.setText(words(found));
        field.hint(""); // tells screen readers that something changed
        field.control().setAccessibleHelp(said.getText());
    }

    private String words(int found) {
        if (search.query().isEmpty()) {
            return "";
        }
        var place = found == 0 ? "" : texts.get("proof.hits", search.place(), found);
        if (!search.isOver()) {
            var so = texts.get("proof.searching", search.searched(), search.pages());
            return found == 0 ? so : place + " · " + so;
        }
        if (found > 0) {
            return place;
        }
        return texts.get(search.hasWords() ? "proof.nothing-found" : "proof.no-text");
    }
}
