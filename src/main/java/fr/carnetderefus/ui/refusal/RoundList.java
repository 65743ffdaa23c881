package fr.carnetderefus.ui.refusal;

import fr.carnetderefus.model.refusal.CallRound;
import fr.carnetderefus.model.refusal.CallRound.Came;
import fr.carnetderefus.model.refusal.CallRound.Turn;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/** Everybody in a round, with what came of each; whoever is still to come can be taken first. */
final class RoundList {
    private final Texts texts;
    private final RoundState state;
    private final Consumer<CaseKey> take;
    private final ListView<Turn> list = new ListView<>();

    RoundList(Desk desk, CallRound round, Consumer<CaseKey> take) {
        this.texts = desk.texts();
        this.state = new RoundState(round, desk.register().state());
        this.take = take;
        list.setId("round-people");
        list.getStyleClass().add("round-list");
        list.setAccessibleText(texts.get("round.people"));
        list.getItems().setAll(round.turns());
        list.setCellFactory(l -> new Cell());
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                takeChosen();
            }
        });
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                takeChosen();
            }
        });
        state.now()
                .ifPresent(turn -> {
                    list.getSelectionModel().select(turn);
                    list.scrollTo(Math.max(0, round.turns().indexOf(turn) - 1));
                });
    }

    Node node() {
        return Sheet.titled(
                texts.get("round.people"),
                Labels.of(texts.get("round.people-text"), "soft", "small", "reading"),
                list);
    }

    private void takeChosen() {
        var turn = list.getSelectionModel().getSelectedItem();
        if (turn != null && state.came(turn).isToCome()) {
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
            var now = state.now().filter(turn::equals).isPresent();
            var came = state.came(turn);
            var words = texts.get(now ? "round.now" : "round.came." + Texts.word(came));
            setText(texts.get("round.line", state.name(turn.key()), words));
            setGraphic((now ? Icon.NEXT : icon(came)).node());
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
