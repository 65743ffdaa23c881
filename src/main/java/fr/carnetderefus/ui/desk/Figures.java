package fr.carnetderefus.ui.desk;

import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.model.refusal.Status;
import fr.carnetderefus.ui.parts.DaysLeft;
import fr.carnetderefus.ui.parts.Stamp;

import javafx.scene.Node;

import java.util.Optional;

/** The largest thing on a person's sheet: the days left, or the stamp. */
public final class Figures {
    private Figures() {}

    /**
     * The figure for a case; the stamp with or without its words. Empty where no days are counted:
     * the status says all there is.
     */
    public static Optional<Node> of(Phrases phrases, Standing standing, boolean large) {
        var texts = phrases.texts();
        if (standing.status() == Status.PROVEN) {
            return Optional.of(
                    large ? stamp(phrases, standing) : Stamp.small(phrases.state(standing)));
        }
        if (!Phrases.counts(standing)) {
            return Optional.empty();
        }
        var days = standing.daysLeft().orElseThrow();
        var safe = texts.days().day(standing.dates().orElseThrow().lastSafeDay());
        var figure = Long.toString(Math.abs(days));
        var late = days < 0;
        var unit = texts.count(late ? "days.unit-late" : "days.unit", Math.abs(days));
        var below = texts.get(late ? "days.was" : "days.until", safe);
        return Optional.of(
                new DaysLeft(
                        phrases.shape(standing),
                        figure,
                        unit,
                        below,
                        phrases.daysLeft(standing) + ", " + below));
    }

    /** The stamp of a proven case, with the day its proof was filed. */
    public static Stamp stamp(Phrases phrases, Standing standing) {
        var texts = phrases.texts();
        var filed = standing.file().proofs().getLast().filedAt();
        return new Stamp(
                texts.get("stamp.ring"),
                texts.days().figures(filed),
                texts.get("state.proven", texts.days().day(filed)));
    }
}
