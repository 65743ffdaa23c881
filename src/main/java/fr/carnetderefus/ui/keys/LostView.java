package fr.carnetderefus.ui.keys;

import fr.carnetderefus.model.refusal.Entry.Sheets;
import fr.carnetderefus.register.WordSheet;
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
import fr.carnetderefus.ui.parts.SegmentField;
import fr.carnetderefus.ui.parts.Sheet;
import fr.carnetderefus.ui.parts.Typed;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Opens a carnet with recovery words: the passphrase is lost. */
public final class LostView implements Screen {
    /** Where one goes from here. */
    public interface Exits {
        void back();

        /** Opens the carnet; the sheets are closed by whoever takes them. */
        void open(List<WordSheet> sheets);
    }

    private final Texts texts;
    private final Exits exits;
    private final Button open;
    private final Button back;
    private final VBox place = new VBox();
    private final PageScroll scroll;
    private WordsFields words;

    /**
     * The screen of a file.
     *
     * @param there what sheets the carnet has; none where nothing but a passphrase opens it
     */
    public LostView(Texts texts, Path file, Set<Sheets> there, Exits exits) {
        this.texts = texts;
        this.exits = exits;
        back = Buttons.back(texts.get("action.back"), exits::back);
        back.setId("lost-back");
        open = Buttons.primary(Icon.UNLOCK, texts.get("unlock.yes"), this::send);
        open.setId("lost-open");
        var page =
                new VBox(
                        back,
                        new PageHeader(
                                texts.get("lost.title"),
                                texts.get("unlock.file", FileWords.name(file))),
                        place);
        place.getStyleClass().add("gap-4");
        page.getStyleClass().add("page");
        scroll = new PageScroll(page);
        words =
                new WordsFields(
                        texts, there.contains(Sheets.ONE) ? Sheets.ONE : Sheets.TWO_OF_THREE);
        if (there.isEmpty()) {
            place.getChildren()
                    .add(new Sheet(new Notice(Notice.Kind.INFO, "", texts.get("lost.none"))));
        } else {
            fill(there);
        }
    }

    private void fill(Set<Sheets> there) {
        var fields = new VBox(words.node());
        var sheet = new Sheet(Labels.of(texts.get("lost.text"), "reading"));
        if (there.size() > 1) {
            var which =
                    new SegmentField<>(
                            texts.get("lost.which"),
                            List.of(Sheets.values()),
                            s -> texts.of("lost.sheets", s));
            which.control().setId("lost-sheets");
            which.setValue(Sheets.ONE);
            which.onChange(() -> {
                var chosen = which.value();
                if (chosen != null) {
                    var begun = words.begun();
                    words.wipe();
                    words = new WordsFields(texts, chosen);
                    words.begin(begun); // nobody types 24 words twice
                    fields.getChildren().setAll(words.node());
                }
            });
            sheet.getChildren().add(which);
        }
        sheet.getChildren().addAll(fields, new Actions(open));
        place.getChildren().add(sheet);
    }

    private void send() {
        if (open.isDisabled()) {
            return;
        }
        var typed = words.sheets();
        if (!typed.isEmpty()) {
            open.setDisable(true);
            exits.open(typed);
        }
    }

    /** The carnet did not open: says why, in place. */
    public void refused(String why) {
        open.setDisable(false);
        words.error(why);
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void focusFirst() {
        if (words.first().getScene() == null) {
            back.requestFocus();
        } else {
            words.first().requestFocus();
        }
    }

    @Override
    public boolean keepsInput() {
        return true;
    }

    /** No word is ever kept as a draft. */
    @Override
    public Typed draft() {
        return Typed.NOTHING;
    }

    @Override
    public void leave() {
        words.wipe();
    }
}
