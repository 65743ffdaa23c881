package fr.carnetderefus.ui.welcome;

import fr.carnetderefus.task.Background;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.desk.Strength;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Beside;
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
import fr.carnetderefus.ui.parts.TextLineField;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/** Makes a carnet: its name and folder, and the passphrase, twice. */
public final class CreateView implements Screen {
    /** Where one goes from here. */
    public interface Exits {
        void back();

        /** Asks for another folder; the chosen one is given to {@link CreateView#setFolder}. */
        void chooseFolder(CreateView view);

        /** Finds out whether a carnet can be made there, and tells {@link CreateView#noPlace}. */
        void look(Path folder, CreateView view);

        /** Makes the carnet; the passphrase is wiped by whoever takes it. */
        void create(Path file, char[] passphrase);
    }

    private static final String SUFFIX = ".carnet";

    private final Texts texts;
    private final Exits exits;
    private final TextLineField name;
    private final PassphraseField passphrase;
    private final PassphraseField again;
    private final Label where = Labels.of("", "soft", "reading");
    private final VBox placeTold = new VBox();
    private final Button choose;
    private final Button create;
    private final ScrollPane scroll;
    private Path folder;

    public CreateView(Texts texts, Background background, Path folder, Exits exits) {
        this.texts = texts;
        this.exits = exits;
        this.folder = folder;
        var toggle = new ShowToggle(texts.get("action.show"), texts.get("action.hide"));
        name = new TextLineField(texts.get("create.name"));
        name.control().setId("carnet-name");
        name.setValue(texts.get("create.default-name"));
        name.onChange(this::showWhere);
        passphrase = new PassphraseField(texts.get("create.passphrase"), toggle);
        passphrase.control().setId("passphrase");
        passphrase.onChange(passphrase::clearMessage);
        var strength =
                Strength.of(texts, background, passphrase, texts.get("create.passphrase-hint"));
        again = new PassphraseField(texts.get("create.again"), toggle);
        again.control().setId("passphrase-again");
        again.onChange(again::clearMessage);
        again.onEnter(this::send);
        create = Buttons.primary(Icon.BOOK, texts.get("create.yes"), this::send);
        create.setId("create-carnet");
        choose =
                Buttons.secondary(
                        Icon.FOLDER, texts.get("create.folder"), () -> exits.chooseFolder(this));
        choose.setId("choose-folder");
        var page =
                new VBox(
                        Buttons.back(texts.get("action.back"), exits::back),
                        new PageHeader(texts.get("create.title"), ""),
                        // one sheet, short enough that a small window shows how strong the
                        // passphrase is while it is typed, and the button that makes it
                        new Sheet(
                                name,
                                new Beside(where, choose),
                                placeTold,
                                passphrase,
                                strength,
                                again,
                                new Notice(
                                        Notice.Kind.SOON,
                                        texts.get("create.warning.title"),
                                        texts.get("create.warning.text")),
                                new Actions(create)));
        page.getStyleClass().addAll("page", "tight");
        scroll = new PageScroll(page);
        showWhere();
        lookAtPlace();
    }

    /** Another folder for the new file. */
    public void setFolder(Path chosen) {
        folder = chosen;
        showWhere();
        lookAtPlace();
    }

    private void lookAtPlace() {
        placeTold.getChildren().clear();
        Presence.set(placeTold, false);
        choose.setAccessibleHelp(null);
        exits.look(folder, this);
    }

    /** No carnet can be made in that folder: says why, unless another was chosen since. */
    public void noPlace(Path asked, String words) {
        if (asked.equals(folder)) {
            placeTold.getChildren().setAll(new Notice(Notice.Kind.ERROR, "", words));
            Presence.set(placeTold, true);
            choose.setAccessibleHelp(words); // where the focus is once one has been chosen
        }
    }

    private void showWhere() {
        name.clearMessage();
        where.setText(texts.get("create.in", file().toString()));
    }

    private Path file() {
        var typed = Objects.requireNonNullElse(name.value(), texts.get("create.default-name"));
        var safe = typed.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-");
        return folder.resolve(
                safe.toLowerCase(Locale.ROOT).endsWith(SUFFIX) ? safe : safe + SUFFIX);
    }

    private void send() {
        if (Files.exists(file())) {
            name.error(texts.get("error.already-exists"));
            name.focus();
            return;
        }
        var typed = passphrase.value();
        if (typed == null) {
            passphrase.error(texts.get("create.empty"));
            passphrase.focus();
            return;
        }
        var repeated = again.value();
        var same = repeated != null && Arrays.equals(typed, repeated);
        if (repeated != null) {
            Arrays.fill(repeated, '\0');
        }
        if (same) {
            busy(true);
            exits.create(file(), typed);
        } else {
            Arrays.fill(typed, '\0');
            again.error(texts.get("create.different"));
            again.focus();
        }
    }

    private void busy(boolean working) {
        create.setDisable(working);
        create.setText(texts.get(working ? "create.working" : "create.yes"));
    }

    /** The carnet could not be made: says why, and what was typed stays. */
    public void refused(String words) {
        busy(false);
        name.error(words);
        name.focus();
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
        again.wipe();
    }
}
