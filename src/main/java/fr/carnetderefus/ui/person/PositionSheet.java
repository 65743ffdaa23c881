package fr.carnetderefus.ui.person;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Entry.Position;
import fr.carnetderefus.model.refusal.Entry.Whose;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.register.RecordOpinion;
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

/**
 * What those who have a say think of the refusal: the represented adult, whose own wish it is; for
 * a child, the other parent and the child.
 */
public final class PositionSheet {
    private final Desk desk;
    private final Texts texts;
    private final PersonFile person;

    PositionSheet(Desk desk, PersonFile person) {
        this.desk = desk;
        this.texts = desk.texts();
        this.person = person;
    }

    /** The sheet; empty for an adult who acts alone. */
    Optional<Node> node() {
        if (person.person().kind() == PersonKind.ADULT) {
            return Optional.empty();
        }
        var lines = new VBox();
        lines.getStyleClass().add("gap-2");
        lines.getChildren().add(Labels.of(texts.get("position.why." + kind()), "reading"));
        person.positions().forEach(p -> lines.getChildren().add(line(p)));
        for (var whose : whose()) {
            var note =
                    Buttons.secondary(
                            Icon.EDIT,
                            texts.get("position.note." + Texts.word(whose)),
                            () -> ask(desk, person.person().id(), whose));
            note.setId("position-" + Texts.word(whose));
            lines.getChildren().add(note);
        }
        var pane = new TitledPane(texts.get("position.title." + kind()), lines);
        pane.setId("positions");
        pane.setExpanded(false);
        pane.setAnimated(false);
        return Optional.of(pane);
    }

    private String kind() {
        return Texts.word(person.person().kind());
    }

    private List<Whose> whose() {
        return person.person().kind() == PersonKind.CHILD
                ? List.of(Whose.OTHER_PARENT, Whose.PERSON)
                : List.of(Whose.PERSON);
    }

    private Node line(PersonFile.Position position) {
        var taken = position.taken();
        var words =
                texts.get(
                        "position.line",
                        texts.days().day(position.day()),
                        texts.of("whose", taken.whose()),
                        texts.of("position", taken.position()));
        return Labels.of(
                taken.words().isEmpty() ? words : texts.get("said-on.words", words, taken.words()),
                "reading");
    }

    /** Asks, over the screen, what somebody thinks of a person's refusal. */
    public static void ask(Desk desk, PersonId about, Whose whose) {
        var texts = desk.texts();
        new SaidQuestion<>(
                        desk,
                        "position",
                        new SaidQuestion.Says(
                                texts.get("position.note." + Texts.word(whose)),
                                texts.get("position.question." + Texts.word(whose)),
                                texts.get("position.words"),
                                texts.get("position.save"),
                                texts.get("position.said")),
                        List.of(Position.values()),
                        p -> texts.of("position", p))
                .ask(
                        new SheetName(SheetName.What.POSITION, CaseKey.first(about), whose.name()),
                        "position",
                        (day, position, words) ->
                                new RecordOpinion(desk.register())
                                        .note(
                                                about,
                                                day,
                                                new Entry.PositionTaken(whose, position, words)));
    }
}
