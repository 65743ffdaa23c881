package fr.carnetderefus.ui.welcome;

import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.PageHeader;
import fr.carnetderefus.ui.parts.PageScroll;
import fr.carnetderefus.ui.parts.PassphraseField;
import fr.carnetderefus.ui.parts.Sheet;
import fr.carnetderefus.ui.parts.ShowToggle;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import java.nio.file.Path;

/** Opens a carnet with its passphrase. */
public final class UnlockView implements Screen {
    /** Where one goes from here. */
    public interface Exits {
        void back();

        /** Opens the carnet; the passphrase is wiped by whoever takes it. */
        void unlock(char[] passphrase);
    }

    private final Texts texts;
    private final Exits exits;
    private final PassphraseField passphrase;
    private final Button unlock;
    private final ScrollPane scroll;

    public UnlockView(Texts texts, Path file, Exits exits) {
        this.texts = texts;
        this.exits = exits;
        passphrase =
                new PassphraseField(
                        texts.get("unlock.passphrase"),
                        new ShowToggle(texts.get("action.show"), texts.get("action.hide")));
        passphrase.control().setId("passphrase");
        passphrase.onEnter(this::send);
        passphrase.onChange(passphrase::clearMessage);
        unlock = Buttons.primary(Icon.UNLOCK, texts.get("unlock.yes"), this::send);
        unlock.setId("unlock");
        var page =
                new VBox(
                        Buttons.quiet(Icon.BACK, texts.get("action.back"), exits::back),
                        new PageHeader(
                                texts.get("unlock.title"),
                                texts.get("unlock.file", String.valueOf(file.getFileName()))),
                        new Sheet(passphrase, new Actions(unlock)));
        page.getStyleClass().add("page");
        scroll = new PageScroll(page);
    }

    private void send() {
        var typed = passphrase.value();
        if (typed == null) {
            passphrase.error(texts.get("unlock.empty"));
            passphrase.focus();
            return;
        }
        unlock.setDisable(true);
        unlock.setText(texts.get("unlock.working"));
        exits.unlock(typed);
    }

    /** The carnet did not open: says why, in place. */
    public void refused(String words) {
        unlock.setDisable(false);
        unlock.setText(texts.get("unlock.yes"));
        passphrase.error(words);
        passphrase.focus();
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void focusFirst() {
        passphrase.focus();
    }

    @Override
    public boolean keepsInput() {
        return true;
    }

    @Override
    public void leave() {
        passphrase.wipe();
    }
}
