package fr.carnetderefus.ui.person;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Entry.How;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.register.RecordInformation;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.SheetName;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;

import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/** When and how a protected person was told of what is done for them (C. civ. 457-1). */
public final class InformationSheet {
    private final Desk desk;
    private final Texts texts;
    private final PersonFile person;

    InformationSheet(Desk desk, PersonFile person) {
        this.desk = desk;
        this.texts = desk.texts();
        this.person = person;
    }

    /** The sheet; empty for all but represented adults. */
    Optional<Node> node() {
        if (person.person().kind() != PersonKind.REPRESENTED) {
            return Optional.empty();
        }
        var lines = new VBox(Labels.of(texts.get("information.why"), "reading"));
        lines.getStyleClass().add("gap-2");
        person.informations().forEach(i -> lines.getChildren().add(line(i)));
        var note =
                Buttons.secondary(
                        Icon.EDIT,
                        texts.get("information.note"),
                        () -> ask(desk, person.person().id()));
        note.setId("information-note");
        lines.getChildren().add(note);
        var pane = new TitledPane(texts.get("information.title"), lines);
        pane.setId("informations");
        pane.setExpanded(false);
        pane.setAnimated(false);
        return Optional.of(pane);
    }

    private Node line(PersonFile.Information information) {
        var given = information.given();
        var line =
                texts.get(
                        "information.line",
                        texts.days().day(information.day()),
                        texts.of("information.how", given.how()));
        return Labels.of(
                given.words().isEmpty() ? line : texts.get("said-on.words", line, given.words()),
                "reading");
    }

    /** Asks, over the screen, when and how the person was told. */
    public static void ask(Desk desk, PersonId about) {
        var texts = desk.texts();
        new SaidQuestion<>(
                        desk,
                        "information",
                        new SaidQuestion.Says(
                                texts.get("information.note"),
                                texts.get("information.question"),
                                texts.get("information.words"),
                                texts.get("information.save"),
                                texts.get("information.said")),
                        List.of(How.values()),
                        how -> texts.of("information.how", how))
                .ask(
                        new SheetName(SheetName.What.INFORMATION, CaseKey.first(about)),
                        "information-how",
                        (day, how, words) ->
                                new RecordInformation(desk.register())
                                        .note(about, day, new Entry.InformationGiven(how, words)));
    }
}
