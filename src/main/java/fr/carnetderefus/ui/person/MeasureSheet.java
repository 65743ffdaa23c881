package fr.carnetderefus.ui.person;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.Reach;
import fr.carnetderefus.text.MeasureWords;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.Node;

import java.util.Optional;

/** What a measure of protection lets its holder do here, and which paper shows it. */
record MeasureSheet(Desk desk, Person person, Runnable edit) {

    /** The sheet; empty where no measure stands. */
    Optional<Node> node() {
        var measure = person.representation();
        if (measure == null || !measure.ground().isMeasure()) {
            return Optional.empty();
        }
        var texts = desk.texts();
        var words = new MeasureWords(texts);
        var reach = Reach.of(person);
        var sheet = Sheet.titled(texts.get("measure.title"));
        sheet.setId("measure");
        var nodes = sheet.getChildren();
        nodes.add(Labels.of(words.inShort(measure), "reading"));
        nodes.add(
                reach == Reach.GUARDIAN
                        ? Labels.of(words.reach(person), "reading")
                        : new Notice(weight(reach), "", words.reach(person)));
        words.paper(person).ifPresent(paper -> nodes.add(Labels.of(paper, "soft", "reading")));
        if (reach == Reach.IF_WRITTEN) {
            var note = Buttons.secondary(Icon.EDIT, texts.get("measure.note-extent"), edit);
            note.setId("note-extent");
            nodes.add(new Actions(note));
        }
        return Optional.of(sheet);
    }

    private static Notice.Kind weight(Reach reach) {
        return reach.leavesItToPerson() ? Notice.Kind.SOON : Notice.Kind.INFO;
    }
}
