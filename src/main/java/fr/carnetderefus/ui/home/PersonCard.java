package fr.carnetderefus.ui.home;

import fr.carnetderefus.model.refusal.NextAction;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.model.refusal.Status;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Drops;
import fr.carnetderefus.ui.desk.Figures;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Sheet;
import fr.carnetderefus.ui.parts.StatusBadge;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** One person on the home sheet: name, days left or stamp, one line, one button. */
final class PersonCard {
    private PersonCard() {}

    static Region of(Desk desk, HomeModel model, Standing standing, ToPeople people) {
        var phrases = model.phrases();
        var person = standing.person();
        var name = Buttons.quiet(person.names().full(), () -> people.open(person.id()));
        name.getStyleClass().addAll("card-name");
        name.setId("open-" + person.id());
        var head = new VBox(name, Labels.of(model.whoTheyAre(standing), "soft", "card-who"));
        var badge = new StatusBadge(phrases.shape(standing), phrases.status(standing));
        var line = Labels.of(phrases.state(standing), "reading");
        // the buttons of a row stand on one line
        line.setMaxHeight(Double.MAX_VALUE);
        line.setAlignment(Pos.TOP_LEFT);
        VBox.setVgrow(line, Priority.ALWAYS);
        var sheet = new Sheet(head);
        Figures.of(phrases, standing, false).ifPresent(sheet.getChildren()::add);
        sheet.getChildren().addAll(badge, line);
        sheet.getStyleClass().add("person-card");
        var action = action(phrases.next(standing), standing, people);
        if (action != null) {
            sheet.getChildren().add(new Actions(action));
        }
        Drops.accept(sheet, pdf -> people.fileProof(person.id(), pdf));
        return sheet;
    }

    private static @Nullable Button action(String words, Standing standing, ToPeople people) {
        if (standing.next() == NextAction.NONE) {
            return null;
        }
        var id = standing.person().id();
        Runnable go = () -> people.act(id, standing.next());
        var urgent = standing.status() == Status.OVERDUE || standing.status() == Status.TO_REFUSE;
        var button = urgent ? Buttons.primary(words, go) : Buttons.secondary(words, go);
        button.setId("next-" + id);
        button.setAccessibleText(words + ", " + standing.person().names().full());
        return button;
    }
}
