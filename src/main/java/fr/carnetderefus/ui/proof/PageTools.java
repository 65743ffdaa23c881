package fr.carnetderefus.ui.proof;

import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Presence;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import java.util.List;

/** The buttons over the pages of a PDF, and which page one reads. */
final class PageTools extends FlowPane {
    private final Texts texts;
    private final PageRoll roll;
    private final Button previous;
    private final Button next;
    private final Button fit;
    private final List<Node> rarer;
    private final boolean single;
    private final Label where = Labels.of("");
    private final Button more;

    /**
     * @param copy copies the words of the page one reads
     * @param toggle shows the tools one needs less often, or hides them
     */
    PageTools(Texts texts, PageRoll roll, Runnable copy, Runnable toggle) {
        this.texts = texts;
        this.roll = roll;
        previous = button(Icon.BACK, "proof.previous", () -> roll.goTo(roll.current() - 1));
        previous.setId("page-previous");
        next = button(Icon.NEXT, "proof.next", () -> roll.goTo(roll.current() + 1));
        next.setId("page-next");
        var larger =
                Buttons.secondary(texts.get("proof.larger"), () -> roll.look(roll.look().larger()));
        larger.setId("zoom-in");
        var smaller =
                Buttons.secondary(
                        texts.get("proof.smaller"), () -> roll.look(roll.look().smaller()));
        smaller.setId("zoom-out");
        fit =
                Buttons.secondary(
                        texts.get("proof.fit-page"),
                        () -> {
                            roll.look(roll.look().fitted(!roll.look().whole()));
                            show();
                        });
        fit.setId("page-fit");
        var turn = button(Icon.REHEARSE, "proof.turn", () -> roll.look(roll.look().turned()));
        turn.setId("page-turn");
        var copyText = button(Icon.COPY, "proof.copy-page", copy);
        copyText.setId("copy-page");
        copyText.setAccessibleText(texts.get("proof.copy-page-of"));
        rarer = List.of(fit, turn, copyText);
        single = roll.pages() == 1;
        where.setId("page-where");
        getStyleClass().add("actions");
        setAlignment(Pos.CENTER_LEFT);
        more = Buttons.secondary(texts.get("proof.more"), toggle);
        more.setId("page-more");
        Presence.set(more, false);
        if (single) { // nothing to turn over: the room is the other tools'
            getChildren().addAll(larger, smaller);
            getChildren().addAll(rarer);
        } else {
            getChildren().addAll(previous, next, where, larger, smaller);
        }
        getChildren().add(more);
        show();
    }

    private Button button(Icon icon, String key, Runnable action) {
        return Buttons.secondary(icon, texts.get(key), action);
    }

    /** What one needs less often, for another row where this one is full. */
    Node[] aside() {
        return single ? new Node[0] : rarer.toArray(Node[]::new);
    }

    /** Where there is little room the page comes before the tools. */
    void narrow(boolean narrow, boolean all) {
        for (var button : List.of(previous, next)) {
            button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            button.setAccessibleText(button.getText());
        }
        if (single) {
            rarer.forEach(tool -> Presence.set(tool, !narrow || all));
        }
        Presence.set(more, narrow);
        more.setText(texts.get(all ? "proof.less" : "proof.more"));
    }

    /** Says which page one reads. */
    void show() {
        where.setText(texts.get("proof.page", roll.current() + 1, roll.pages()));
        previous.setDisable(roll.current() == 0);
        next.setDisable(roll.current() == roll.pages() - 1);
        fit.setText(texts.get(roll.look().whole() ? "proof.fit-width" : "proof.fit-page"));
    }
}
