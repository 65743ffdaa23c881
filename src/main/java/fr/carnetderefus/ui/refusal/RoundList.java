package fr.carnetderefus.ui.refusal;

import fr.carnetderefus.model.refusal.CallRound.Came;
import fr.carnetderefus.model.refusal.CallRound.Turn;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.Chosen;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Consumer;

/** Everybody in a round, with what came of each; whoever is still to come can be taken first. */
final class RoundList {
    private final Texts texts;
    private final RoundState state;
    private final Optional<Turn> now;
    private final Consumer<CaseKey> take;
    private final ListView<Turn> list = new ListView<>();

    RoundList(Texts texts, RoundState state, Consumer<CaseKey> take) {
        this.texts = texts;
        this.state = state;
        this.now = state.now();
        this.take = take;
        list.setId("round-people");
        list.getStyleClass().add("round-list");
        list.setAccessibleText(texts.get("round.people"));
        list.getItems().setAll(state.round().turns());
        list.setCellFactory(l -> new Cell());
        Chosen.act(list, this::take);
        now.ifPresent(turn -> {
            list.getSelectionModel().select(turn);
            list.scrollTo(Math.max(0, list.getItems().indexOf(turn) - 1));
        });
    }

    Node node() {
        return Sheet.titled(
                texts.get("round.people"),
                Labels.of(texts.get("round.people-text"), "soft", "small", "reading"),
                list);
    }

    private void take(Turn turn) {
        if (state.came(turn).isToCome()) {
            take.accept(turn.key());
        }
    }

    private final class Cell extends ListCell<Turn> {
        private Cell() {
            setPrefWidth(0);
            setWrapText(true);
        }

        @Override
        protected void updateItem(@Nullable Turn turn, boolean empty) {
            super.updateItem(turn, empty);
            if (empty || turn == null) {
                setText("");
                setGraphic(null);
                return;
            }
            var isNow = now.filter(turn::equals).isPresent();
            var came = state.came(turn);
            var words = texts.get(isNow ? "round.now" : "round.came." + Texts.word(came));
            setText(texts.get("round.line", state.name(turn.key()), words));
            setGraphic((isNow ? Icon.NEXT : icon(came)).node());
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
