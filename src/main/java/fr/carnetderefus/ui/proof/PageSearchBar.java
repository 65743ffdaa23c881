package fr.carnetderefus.ui.proof;

import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Presence;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.util.Duration;

import java.util.function.Consumer;

/** Where one says what to search for in a document, and goes from one place to the next. */
final class PageSearchBar extends FlowPane {
    /** Long enough to type on: a search reads the document. */
    private static final Duration PAUSE = Duration.millis(350);

    private final Texts texts;
    private final PageSearch search;
    private final Consumer<PageQuery> begin;
    private final TextField field = new TextField();
    private final Button previous;
    private final Button next;
    private final Label said = Labels.of("", "search-said");
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private boolean brought;

    /**
     * @param begin begins another search
     * @param beside what else stands in the row
     */
    PageSearchBar(Texts texts, PageSearch search, Consumer<PageQuery> begin, Node... beside) {
        this.texts = texts;
        this.search = search;
        this.begin = begin;
        field.setId("search-in-document");
        field.setPromptText(texts.get("proof.search"));
        field.setAccessibleText(texts.get("proof.search"));
        field.getStyleClass().add("search");
        field.textProperty()
                .subscribe((was, is) -> {
                    brought = false;
                    pause.playFromStart();
                });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        pause.setOnFinished(e -> begin());
        previous = Buttons.secondary(Icon.UP, texts.get("proof.hit-previous"), search::back);
        previous.setId("hit-previous");
        next = Buttons.secondary(Icon.DOWN, texts.get("proof.hit-next"), search::forward);
        next.setId("hit-next");
        said.setId("search-said");
        getStyleClass().add("actions");
        setAlignment(Pos.CENTER_LEFT);
        var label = Labels.of(texts.get("proof.search-label"));
        label.setLabelFor(field);
        getChildren().addAll(label, field, said, previous, next);
        getChildren().addAll(beside);
        show();
    }

    /**
     * Searches at once for words by which the document was found; where they stand on none of its
     * pages it was found by its name or its person, and nothing more is said of them.
     */
    void search(String words) {
        field.setText(words);
        brought = true;
        begin();
    }

    void stop() {
        pause.stop();
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
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
        var query = PageQuery.of(field.getText());
        var other = !query.equals(search.query());
        if (other) {
            begin.accept(query);
        }
        return other;
    }

    /** Says how the search stands. */
    void show() {
        var found = search.hits().size();
        if (brought && found == 0 && search.isOver() && !search.query().isEmpty()) {
            field.clear();
            begin();
            return;
        }
        Presence.set(previous, found > 1);
        Presence.set(next, found > 1);
        said.setText(words(found));
        Presence.set(said, !said.getText().isEmpty());
        field.setAccessibleHelp(said.getText());
        field.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP); // there is no live region
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
