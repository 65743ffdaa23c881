package fr.carnetderefus.ui.keys;

import fr.carnetderefus.model.refusal.Entry.Sheets;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.ProveRecovery;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.Node;

import java.util.List;

/** The drill: the words are typed from the paper and tried on the file, without closing it. */
final class Drill implements KeysView.Step {
    private final KeysView view;
    private final WordsFields words;
    private final Sheet sheet;

    Drill(KeysView view, Sheets sheets) {
        this.view = view;
        var texts = view.texts();
        words = new WordsFields(texts, sheets);
        var send = Buttons.primary(Icon.CHECK, texts.get("keys.try.yes"), this::send);
        send.setId("try-send");
        var cancel = Buttons.quiet(texts.get("action.cancel"), view::overview);
        cancel.setId("try-cancel");
        sheet =
                Sheet.titled(
                        texts.get("keys.try.title"),
                        Labels.of(texts.get("keys.try.text"), "reading"),
                        words.node(),
                        new Actions(send, cancel));
    }

    private void send() {
        var typed = words.sheets();
        if (typed.isEmpty()) {
            return;
        }
        view.apply(
                () -> {
                    if (!new ProveRecovery(view.desk().register()).prove(typed)) {
                        throw new CarnetException(CarnetException.Reason.WRONG_WORDS);
                    }
                },
                () -> typed.forEach(s -> s.close()),
                "keys.tried");
    }

    @Override
    public List<Node> nodes() {
        return List.of(sheet);
    }

    @Override
    public Node first() {
        return words.first();
    }

    @Override
    public void leave() {
        words.wipe();
    }
}
