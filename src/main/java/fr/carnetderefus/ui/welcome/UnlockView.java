package fr.carnetderefus.ui.welcome;

import fr.carnetderefus.text.FileWords;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;
import fr.carnetderefus.ui.parts.PageHeader;
import fr.carnetderefus.ui.parts.PageScroll;
import fr.carnetderefus.ui.parts.PassphraseField;
import fr.carnetderefus.ui.parts.Presence;
import fr.carnetderefus.ui.parts.Sheet;
import fr.carnetderefus.ui.parts.ShowToggle;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import java.nio.file.Path;
import java.util.Objects;

/** Opens a carnet with its passphrase. */
public final class UnlockView implements Screen {
    /** Where one goes from here. */
    public interface Exits {
        void back();

        /** The passphrase is lost. */
        void lost();

        /** Opens the carnet; the passphrase is wiped by whoever takes it. */
        void unlock(char[] passphrase);
    }

    private final Texts texts;
    private final Path file;
    private final Exits exits;
    private final VBox told = new VBox();
    private final Label left = Labels.of("", "soft");
    private final Timeline pace = new Timeline(new KeyFrame(Duration.seconds(1), e -> tick()));
    private int seconds;
    private final PassphraseField passphrase;
    private final Button unlock;
    private final ScrollPane scroll;

    public UnlockView(Texts texts, Path file, Exits exits) {
        this.texts = texts;
        this.file = file;
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
        var lost = Buttons.quiet(texts.get("lost.title"), exits::lost);
        lost.setId("lost");
        left.setId("wait-left");
        Presence.set(left, false);
        Presence.set(told, false);
        pace.setCycleCount(Animation.INDEFINITE);
        var page =
                new VBox(
                        Buttons.back(texts.get("action.back"), exits::back),
                        new PageHeader(
                                texts.get("unlock.title"),
                                texts.get(
                                        "unlock.file-in",
                                        FileWords.name(file),
                                        FileWords.folder(file))),
                        told,
                        new Sheet(passphrase, left, new Actions(unlock, lost)));
        page.getStyleClass().add("page");
        scroll = new PageScroll(page);
    }

    /** Whether it asks for the passphrase of that file. */
    public boolean isFor(Path other) {
        return file.equals(other);
    }

    /** Says something of this carnet above the passphrase, in place of what was said before. */
    public void tell(Notice words) {
        words.setId("told");
        told.getChildren().setAll(words);
        heard(words.getAccessibleText());
        Presence.set(told, true);
    }

    /** JavaFX has no live region: it is heard with the field that has the focus. */
    private void heard(String words) {
        var field = passphrase.control();
        var before = Objects.requireNonNullElse(field.getAccessibleHelp(), "");
        field.setAccessibleHelp((before + " " + words).strip());
        field.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
    }

    /** No try for so many seconds. Screen readers hear it once, with the passphrase. */
    public void rest(int forSeconds) {
        seconds = forSeconds;
        if (seconds <= 0) {
            return;
        }
        var words = texts.count("unlock.wait", seconds);
        left.setAccessibleText(words);
        heard(words);
        show();
        pace.playFromStart();
    }

    private void tick() {
        seconds--;
        show();
    }

    private void show() {
        var waits = seconds > 0;
        left.setText(waits ? texts.count("unlock.wait", seconds) : "");
        Presence.set(left, waits);
        unlock.setDisable(waits);
        if (!waits) {
            pace.stop();
        }
    }

    private void send() {
        if (seconds > 0 || unlock.isDisabled()) {
            return;
        }
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
        passphrase.tryAgain();
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
        pace.stop();
        passphrase.wipe();
    }
}
