package fr.carnetderefus.ui.refusal;

import fr.carnetderefus.model.refusal.CallRound.Came;
import fr.carnetderefus.model.refusal.CallRound.Turn;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.Beside;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Chosen;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Presence;
import fr.carnetderefus.ui.parts.Sheet;
import fr.carnetderefus.ui.parts.WrappingCell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Everybody in a round, with what came of each; whoever is still to come can be taken first, and
 * who was turned down leads to what may be done next.
 */
final class RoundList {
    private final Texts texts;
    private final RoundState state;
    private final Optional<Turn> now;
    private final Consumer<CaseKey> take;
    private final Consumer<CaseKey> wayOut;
    private final ListView<Turn> list = new ListView<>();

    RoundList(Texts texts, RoundState state, Consumer<CaseKey> take, Consumer<CaseKey> wayOut) {
        this.texts = texts;
        this.state = state;
        this.now = state.now();
        this.take = take;
        this.wayOut = wayOut;
        list.setId("round-people");
        list.getStyleClass().add("round-list");
        list.setAccessibleText(texts.get("round.people"));
        list.getItems().setAll(state.round().turns());
        list.setCellFactory(l -> new Cell());
        Chosen.act(list, this::act);
        now.or(this::turnedDown)
                .ifPresent(turn -> {
                    list.getSelectionModel().select(turn);
                    list.scrollTo(Math.max(0, list.getItems().indexOf(turn) - 1));
                });
    }

    /** Once all had their turn, what is left to do is for those who were turned down. */
    private Optional<Turn> turnedDown() {
        return state.round().turns().stream()
                .filter(turn -> state.came(turn) == Came.REJECTED)
                .findFirst();
    }

    Node node() {
        return Sheet.titled(
                texts.get("round.people"),
                Labels.of(texts.get("round.people-text"), "soft", "small", "reading"),
                list);
    }

    private void act(Turn turn) {
        var came = state.came(turn);
        if (came.isToCome()) {
            take.accept(turn.key());
        } else if (came == Came.REJECTED) {
            wayOut.accept(turn.key());
        }
    }

    private final class Cell extends WrappingCell<Turn> {
        private final Beside line;
        private final Label words;
        private final Button next;

        private Cell() {
            this(Labels.of(""), Buttons.secondary(Icon.NEXT, texts.get("round.way-out"), () -> {}));
        }

        private Cell(Label words, Button next) {
            this(words, next, new Beside(words, next));
        }

        private Cell(Label words, Button next, Beside line) {
            super(line);
            this.words = words;
            this.next = next;
            this.line = line;
            next.setFocusTraversable(false); // Enter does the same: no wall of stops for Tab
            next.setOnAction(e -> act(getItem()));
        }

        @Override
        protected void updateItem(@Nullable Turn turn, boolean empty) {
            super.updateItem(turn, empty);
            if (empty || turn == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            var isNow = now.filter(turn::equals).isPresent();
            var came = state.came(turn);
            var said = texts.get(isNow ? "round.now" : "round.came." + Texts.word(came));
            var name = state.name(turn.key());
            var turnedDown = came == Came.REJECTED;
            words.setText(texts.get("round.line", name, said));
            words.setGraphic((isNow ? Icon.NEXT : icon(came)).node());
            next.setId("way-out-" + turn.key().person());
            next.setAccessibleText(next.getText() + ", " + name);
            Presence.set(next, turnedDown);
            setAccessibleText(
                    turnedDown
                            ? texts.get("work.line", name, said, next.getText())
                            : words.getText());
            setGraphic(line);
        }
    }

    private static Icon icon(Came came) {
        return switch (came) {
            case OPEN, UNANSWERED -> Icon.PHONE;
            case LATER -> Icon.CLOCK;
            case REJECTED, GONE -> Icon.CLOSE;
            case REFUSED, REFUSED_AND_ASKED, ASKED -> Icon.CHECK;
        };
    }
}
