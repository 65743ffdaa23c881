package fr.carnetderefus.ui.person;

import fr.carnetderefus.model.people.Concern;
import fr.carnetderefus.model.people.InForce;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.Reach;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.model.refusal.Selection;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.text.MeasureWords;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.Node;
import javafx.scene.control.Button;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A measure of protection: whether it is in force, what it lets its holder do here, which paper
 * shows it, and how it was renewed.
 */
final class MeasureSheet {
    private final Desk desk;
    private final Texts texts;
    private final MeasureWords words;
    private final PersonFile file;
    private final Standing standing;
    private final Runnable edit;

    MeasureSheet(Desk desk, PersonFile file, Standing standing, Runnable edit) {
        this.desk = desk;
        this.texts = desk.texts();
        this.words = new MeasureWords(texts);
        this.file = file;
        this.standing = standing;
        this.edit = edit;
    }

    /** Whether a concern is told here. */
    static boolean tells(Person person, Concern concern) {
        var measure = person.representation();
        return concern instanceof Concern.Power
                || (concern instanceof Concern.MeasureEnds
                        && measure != null
                        && measure.ground().isMeasure());
    }

    /** The sheet; empty where no measure stands. */
    Optional<Node> node() {
        var measure = person().representation();
        if (measure == null || !measure.ground().isMeasure()) {
            return Optional.empty();
        }
        var sheet = Sheet.titled(texts.get("measure.title"));
        sheet.setId("measure");
        var nodes = sheet.getChildren();
        nodes.add(Labels.of(words.inShort(measure), "reading"));
        file.renewals().forEach(r -> nodes.add(Labels.of(words.renewal(r), "soft", "reading")));
        var inForce = InForce.of(measure, desk.today());
        ends(inForce).ifPresent(nodes::add);
        // once it is over it lets nobody do anything: neither that nor the paper is told
        if (inForce != InForce.ENDED) {
            nodes.add(reach());
            words.paper(person()).ifPresent(paper -> nodes.add(paper(paper)));
        }
        nodes.add(new Actions(actions(inForce).toArray(Button[]::new)));
        return Optional.of(sheet);
    }

    private Person person() {
        return file.person();
    }

    /** That it is not in force, or will not be for long. */
    private Optional<Node> ends(InForce inForce) {
        if (inForce != InForce.IN_FORCE) {
            return words.notInForce(person(), desk.today())
                    .map(said -> new Notice(Notice.Kind.SOON, "", said));
        }
        return standing.concerns().stream()
                .filter(Concern.MeasureEnds.class::isInstance)
                .findFirst()
                .map(c -> desk.phrases().concern(person(), c, desk.today()))
                .map(said -> new Notice(Notice.Kind.SOON, "", said));
    }

    private Node reach() {
        var reach = Reach.of(person());
        var said = words.reach(person());
        return reach == Reach.GUARDIAN
                ? Labels.of(said, "reading")
                : new Notice(weight(reach), "", said);
    }

    private static Notice.Kind weight(Reach reach) {
        return reach.leavesItToPerson() ? Notice.Kind.SOON : Notice.Kind.INFO;
    }

    private Node paper(String paper) {
        var lacks =
                !file.renewals().isEmpty()
                        && Selection.NO_DECISION.holds(file, standing, desk.today());
        return Labels.of(
                lacks ? texts.get("sentences", paper, texts.get("measure.renewed.paper")) : paper,
                "soft",
                "reading");
    }

    private List<Button> actions(InForce inForce) {
        if (inForce == InForce.NOT_YET) {
            return List.of(button("measure-dates", texts.get("renewal.dates"), edit));
        }
        var buttons = new ArrayList<Button>();
        if (inForce == InForce.IN_FORCE && Reach.of(person()) == Reach.IF_WRITTEN) {
            buttons.add(button("note-extent", texts.get("measure.note-extent"), edit));
        }
        buttons.add(
                button(
                        "renew",
                        texts.get("renewal.open"),
                        () -> RenewalSheet.ask(desk, person().id())));
        return buttons;
    }

    private static Button button(String id, String words, Runnable action) {
        var button = Buttons.secondary(Icon.EDIT, words, action);
        button.setId(id);
        return button;
    }
}
