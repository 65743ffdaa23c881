package fr.carnetderefus.ui.keys;

import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Notice;
import fr.carnetderefus.ui.parts.Presence;

import javafx.scene.Node;

/** Asks whoever opened a carnet of several, and has no name in it, who they are. */
public final class WhoWrites {
    private WhoWrites() {}

    /**
     * The line, with its answers.
     *
     * @param later runs once the line is put away
     */
    public static Node of(Texts texts, Runnable name, Runnable later) {
        var give = Buttons.quiet(Icon.PERSON, texts.get("home.who.name"), name);
        give.setId("who-name");
        var putAway = Buttons.quiet(Icon.CLOSE, texts.get("home.who.later"), () -> {});
        putAway.setId("who-later");
        var line =
                new Notice(
                        Notice.Kind.INFO,
                        texts.get("home.who"),
                        texts.get("home.who.text"),
                        give,
                        putAway);
        putAway.setOnAction(_ -> {
            Presence.set(line, false);
            later.run();
        });
        return line;
    }
}
