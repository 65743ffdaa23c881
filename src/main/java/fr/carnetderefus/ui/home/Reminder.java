package fr.carnetderefus.ui.home;

import fr.carnetderefus.register.SurveyKeys;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Notice;
import fr.carnetderefus.ui.parts.Presence;

import javafx.scene.Node;

import java.util.Optional;

/** Reminds of the recovery sheet: until it is made, until it is tried, and once a year. */
final class Reminder {
    private Reminder() {}

    /** The line; {@code later} runs once it is put away. */
    static Optional<Node> of(Desk desk, Runnable keys, Runnable later) {
        return new SurveyKeys(desk.register())
                .recovery()
                .filter(recovery -> recovery.standing() != SurveyKeys.Standing.PROVEN)
                .map(recovery -> notice(desk.texts(), recovery.standing(), keys, later));
    }

    /** One line: where people are many, what it takes is taken from them. */
    private static Node notice(
            Texts texts, SurveyKeys.Standing standing, Runnable keys, Runnable later) {
        var go = Buttons.quiet(Icon.LOCK, texts.get("place.keys"), keys);
        go.setId("remind-keys");
        var putAway = Buttons.quiet(Icon.CLOSE, texts.get("home.who.later"), () -> {});
        putAway.setId("remind-later");
        var line =
                Notice.line(
                        standing == SurveyKeys.Standing.NONE ? Notice.Kind.SOON : Notice.Kind.INFO,
                        texts.get("home.keys." + Texts.word(standing)),
                        go,
                        putAway);
        putAway.setOnAction(_ -> {
            Presence.set(line, false);
            later.run();
        });
        return line;
    }
}
