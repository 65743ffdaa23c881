package fr.carnetderefus.ui.keys;

import fr.carnetderefus.register.AddPassphrase;
import fr.carnetderefus.register.ChangePassphrase;
import fr.carnetderefus.register.SurveyKeys;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Sheet;
import fr.carnetderefus.ui.parts.TextLineField;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Asks for a new passphrase: in place of one, or for somebody more. */
final class Changing implements KeysView.Step {
    private final KeysView view;
    private final SurveyKeys.@Nullable Key key;
    private final @Nullable TextLineField label;
    private final NewPassphrase fresh;
    private final Sheet sheet;

    /**
     * The form.
     *
     * @param key whose is changed; null where somebody is given one
     */
    Changing(KeysView view, SurveyKeys.@Nullable Key key) {
        this.view = view;
        this.key = key;
        var texts = view.texts();
        fresh = new NewPassphrase(texts, view.background(), this::send);
        var body = new ArrayList<Node>();
        if (key == null) {
            label = new TextLineField(texts.get("keys.whose"));
            label.control().setId("key-label");
            label.hint(texts.get("keys.whose-hint"));
            body.add(Labels.of(texts.get("keys.add.text"), "reading"));
            body.add(label);
        } else {
            label = null;
        }
        body.add(fresh.node());
        var send =
                Buttons.primary(
                        texts.get(key == null ? "keys.add.yes" : "keys.change.yes"), this::send);
        send.setId("key-send");
        var cancel = Buttons.quiet(texts.get("action.cancel"), view::overview);
        cancel.setId("key-cancel");
        body.add(Labels.of(texts.get("keys.copies-stay"), "reading", "soft"));
        body.add(new Actions(send, cancel));
        sheet =
                Sheet.titled(
                        texts.get(key == null ? "keys.add" : "keys.change"),
                        body.toArray(Node[]::new));
    }

    private void send() {
        var typed = fresh.typed();
        if (typed == null) {
            return;
        }
        var whose = label == null ? "" : Objects.requireNonNullElse(label.value(), "");
        var register = view.desk().register();
        view.apply(
                () -> {
                    if (key == null) {
                        new AddPassphrase(register).add(whose, typed);
                    } else {
                        new ChangePassphrase(register).change(key.mark(), typed);
                    }
                },
                () -> Arrays.fill(typed, '\0'),
                key == null ? "keys.added" : "keys.changed");
    }

    @Override
    public List<Node> nodes() {
        return List.of(sheet);
    }

    @Override
    public Node first() {
        return label == null ? fresh.start() : label.control();
    }

    @Override
    public void leave() {
        fresh.wipe();
    }
}
