package fr.carnetderefus.ui.path;

import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.procedure.Trouble;
import fr.carnetderefus.model.refusal.OpenTroubles;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.desk.SourceLine;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.PageHeader;
import fr.carnetderefus.ui.parts.PageScroll;
import fr.carnetderefus.ui.parts.Presence;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;

/** What may be wrong, as questions one recognises oneself in. */
public final class TroublesView implements Screen {
    /** Where the way back leads, and the words that say so. */
    public record Back(String words, Runnable go) {}

    private final Desk desk;
    private final Texts texts;
    private final Standing standing;
    private final Procedure procedure;
    private final Consumer<Trouble> open;
    private final VBox page = new VBox();
    private final PageScroll scroll = new PageScroll(page);
    private final Button back;

    /**
     * The troubles that fit a case where it stands.
     *
     * @param open shows the way out of one
     */
    public TroublesView(Desk desk, Standing standing, Consumer<Trouble> open, Back leave) {
        this.desk = desk;
        this.texts = desk.texts();
        this.standing = standing;
        this.procedure = desk.phrases().procedure(standing.file());
        this.open = open;
        var name = standing.person().names().full();
        back = Buttons.back(leave.words(), leave.go());
        back.setId("troubles-back");
        page.getStyleClass().add("page");
        page.getChildren()
                .addAll(
                        back,
                        new PageHeader(
                                texts.get("path.title", name), desk.phrases().state(standing)));
        var under = OpenTroubles.of(standing.file(), procedure);
        if (!under.isEmpty()) {
            var sheet = Sheet.titled(texts.get("path.open"));
            under.forEach(u -> sheet.getChildren().add(button(u.trouble(), true)));
            page.getChildren().add(sheet);
        }
        var met = under.stream().map(OpenTroubles.Open::trouble).toList();
        page.getChildren().add(others(met));
        page.getChildren().add(notes());
    }

    private Node others(List<Trouble> met) {
        var sheet = Sheet.titled(texts.get("path.which"));
        procedure.troubles().stream()
                .filter(t -> !met.contains(t))
                .filter(t ->
                        t.fits(
                                standing.status().stage(),
                                standing.file().method(),
                                standing.person().kind()))
                .forEach(t -> sheet.getChildren().add(button(t, false)));
        if (sheet.getChildren().size() == 1) {
            sheet.getChildren().add(Labels.of(texts.get("path.none"), "soft", "reading"));
        }
        return sheet;
    }

    private Button button(Trouble trouble, boolean met) {
        var button =
                Buttons.quiet(
                        met ? Icon.CLOCK : Icon.NEXT,
                        texts.of(trouble.title()),
                        () -> open.accept(trouble));
        button.setId("trouble-" + trouble.id());
        return button;
    }

    private Node notes() {
        var sheet = Sheet.titled(texts.get("path.notes"));
        for (var note : procedure.notes()) {
            sheet.getChildren()
                    .addAll(
                            Labels.of(texts.of(note.title()), "strong"),
                            Labels.of(texts.of(note.text()), "reading"),
                            SourceLine.of(desk, procedure, note.source()));
        }
        Presence.set(sheet, !procedure.notes().isEmpty());
        return sheet;
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void focusFirst() {
        back.requestFocus();
    }
}
