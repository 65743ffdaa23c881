package fr.carnetderefus.ui.keys;

import fr.carnetderefus.task.Background;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Strength;
import fr.carnetderefus.ui.parts.PassphraseField;
import fr.carnetderefus.ui.parts.ShowToggle;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** Asks for a new passphrase, twice. */
final class NewPassphrase {
    private final Texts texts;
    private final PassphraseField first;
    private final PassphraseField again;
    private final VBox node;

    NewPassphrase(Texts texts, Background background, Runnable send) {
        this.texts = texts;
        var toggle = new ShowToggle(texts.get("action.show"), texts.get("action.hide"));
        first = new PassphraseField(texts.get("keys.new"), toggle);
        first.control().setId("new-passphrase");
        first.onChange(first::clearMessage);
        again = new PassphraseField(texts.get("create.again"), toggle);
        again.control().setId("new-passphrase-again");
        again.onChange(again::clearMessage);
        again.onEnter(send);
        var hint = texts.get("create.passphrase-hint");
        node = new VBox(first, Strength.of(texts, background, first, hint), again);
        node.getStyleClass().add("gap-2");
    }

    Node node() {
        return node;
    }

    Node start() {
        return first.control();
    }

    /** The passphrase, the caller's to wipe; null where something is still to be typed. */
    char @Nullable [] typed() {
        var typed = first.value();
        if (typed == null) {
            first.error(texts.get("keys.new-empty"));
            first.focus();
            return null;
        }
        var repeated = again.value();
        var same = repeated != null && Arrays.equals(typed, repeated);
        if (repeated != null) {
            Arrays.fill(repeated, '\0');
        }
        if (!same) {
            Arrays.fill(typed, '\0');
            again.error(texts.get("create.different"));
            again.focus();
            return null;
        }
        return typed;
    }

    void wipe() {
        first.wipe();
        again.wipe();
    }
}
