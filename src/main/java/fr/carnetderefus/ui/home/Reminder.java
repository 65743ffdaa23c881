package fr.carnetderefus.ui.home;

import fr.carnetderefus.register.SurveyKeys;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Notice;

import javafx.scene.Node;

import java.util.Optional;

/** Reminds of the recovery sheet: until it is made, until it is tried, and once a year. */
final class Reminder {
    private Reminder() {}

    static Optional<Node> of(Desk desk, Runnable keys) {
        return new SurveyKeys(desk.register())
                .recovery()
                .filter(recovery -> recovery.standing() != SurveyKeys.Standing.PROVEN)
                .map(recovery -> notice(desk.texts(), recovery.standing(), keys));
    }

    private static Node notice(Texts texts, SurveyKeys.Standing standing, Runnable keys) {
        var go = Buttons.quiet(Icon.LOCK, texts.get("place.keys"), keys);
        go.setId("remind-keys");
        return new Notice(
                standing == SurveyKeys.Standing.NONE ? Notice.Kind.SOON : Notice.Kind.INFO,
                "",
                texts.get("home.keys." + Texts.word(standing)),
                go);
    }
}
