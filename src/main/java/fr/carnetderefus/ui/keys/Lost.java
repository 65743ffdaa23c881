package fr.carnetderefus.ui.keys;

import fr.carnetderefus.register.ChangePassphrase;
import fr.carnetderefus.register.SurveyKeys;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.ChoiceField;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.Node;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** After the carnet was opened with recovery words: a new passphrase in place of the lost one. */
final class Lost implements KeysView.Step {
    private final KeysView view;
    private final List<SurveyKeys.Key> keys;
    private final ChoiceField<SurveyKeys.Key> which;
    private final NewPassphrase fresh;
    private final Sheet sheet;

    Lost(KeysView view) {
        this.view = view;
        var texts = view.texts();
        keys = new SurveyKeys(view.desk().register()).passphrases();
        which =
                new ChoiceField<>(
                        texts.get("keys.lost.which"),
                        texts.get("keys.lost.choose"),
                        keys,
                        key -> Overview.name(texts, key));
        which.control().setId("lost-which");
        which.onChange(which::clearMessage);
        fresh = new NewPassphrase(texts, view.background(), this::send);
        var send = Buttons.primary(texts.get("keys.change.yes"), this::send);
        send.setId("key-send");
        var body = new ArrayList<Node>();
        body.add(Labels.of(texts.get("keys.lost.text"), "reading"));
        if (keys.size() > 1) {
            body.add(which);
        }
        body.add(fresh.node());
        body.add(new Actions(send));
        sheet = Sheet.titled(texts.get("keys.lost.title"), body.toArray(Node[]::new));
    }

    private void send() {
        var lost = keys.size() == 1 ? keys.getFirst() : which.value();
        if (lost == null) {
            which.error(view.texts().get("keys.lost.choose"));
            which.focus();
            return;
        }
        var typed = fresh.typed();
        if (typed == null) {
            return;
        }
        view.apply(
                () -> new ChangePassphrase(view.desk().register()).change(lost.mark(), typed),
                () -> Arrays.fill(typed, '\0'),
                "keys.changed");
    }

    @Override
    public List<Node> nodes() {
        return List.of(sheet);
    }

    @Override
    public Node first() {
        return keys.size() > 1 ? which.control() : fresh.start();
    }

    @Override
    public void leave() {
        fresh.wipe();
    }
}
