package fr.carnetderefus.ui.refusal;

import fr.carnetderefus.model.people.InForce;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.text.MeasureWords;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Notice;

import javafx.scene.Node;

import java.util.Optional;

/**
 * That the measure one acts by is not in force today, with a way on; it keeps nobody from acting.
 */
record MeasureNotice(Desk desk, Standing standing, RefusalView.Exits exits) {

    /** Empty where it is in force, or where there is none. */
    Optional<Node> node() {
        var person = standing.person();
        var measure = person.representation();
        if (measure == null) {
            return Optional.empty();
        }
        var ended = InForce.of(measure, desk.today()) == InForce.ENDED;
        var on =
                Buttons.secondary(
                        Icon.EDIT,
                        desk.texts().get(ended ? "renewal.open" : "renewal.dates"),
                        () -> {
                            if (ended) {
                                exits.renewMeasure(standing);
                            } else {
                                exits.correctMeasure(standing);
                            }
                        });
        on.setId(ended ? "renew" : "measure-dates");
        return new MeasureWords(desk.texts())
                .notInForce(person, desk.today())
                .map(said -> new Notice(Notice.Kind.SOON, "", said, on));
    }
}
