package fr.carnetderefus.ui.keys;

import fr.carnetderefus.register.ProvePassphrase;
import fr.carnetderefus.ui.desk.Failure;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.PassphraseField;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.Node;
import javafx.scene.control.Button;

import java.util.Arrays;
import java.util.List;

/** Asks for the passphrase before anything about keys is shown. */
final class Gate implements KeysView.Step {
    private final KeysView view;
    private final PassphraseField field;
    private final Button enter;
    private final Sheet sheet;

    Gate(KeysView view) {
        this.view = view;
        var texts = view.texts();
        field = new PassphraseField(texts.get("unlock.passphrase"), view.desk().showToggle());
        field.control().setId("keys-passphrase");
        field.onChange(field::clearMessage);
        field.onEnter(this::send);
        enter = Buttons.primary(texts.get("keys.enter"), this::send);
        enter.setId("keys-enter");
        sheet = new Sheet(Labels.of(texts.get("keys.gate"), "reading"), field, new Actions(enter));
    }

    private void send() {
        if (enter.isDisabled()) {
            return;
        }
        var typed = field.value();
        if (typed == null) {
            refused(view.texts().get("unlock.empty"));
            return;
        }
        enter.setDisable(true);
        view.desk()
                .work(
                        () -> {
                            try {
                                return new ProvePassphrase(view.desk().register()).prove(typed);
                            } finally {
                                Arrays.fill(typed, '\0');
                            }
                        },
                        mark -> {
                            if (mark.isPresent()) {
                                view.overview();
                            } else {
                                refused(view.texts().get("keys.gate-wrong"));
                            }
                        },
                        failure -> refused(Failure.words(view.texts(), failure)));
    }

    private void refused(String words) {
        enter.setDisable(false);
        field.error(words);
        field.focus();
    }

    @Override
    public List<Node> nodes() {
        return List.of(sheet);
    }

    @Override
    public Node first() {
        return field.control();
    }

    @Override
    public void leave() {
        field.wipe();
    }
}
