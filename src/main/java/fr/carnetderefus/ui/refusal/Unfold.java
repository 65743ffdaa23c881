package fr.carnetderefus.ui.refusal;

import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Presence;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Something under a button that unfolds it: a pane with a title would not let a long one wrap. */
final class Unfold {
    private Unfold() {}

    /**
     * The button and what it unfolds.
     *
     * @param id the button's
     * @param said what screen readers add to the button's words once it is unfolded; may be empty
     */
    static VBox of(String words, String id, Node body, String said) {
        Presence.set(body, false);
        var says = Buttons.quiet(Icon.DOWN, words, () -> {});
        says.setId(id);
        says.setOnAction(e -> {
            var open = !body.isVisible();
            Presence.set(body, open);
            says.setGraphic((open ? Icon.UP : Icon.DOWN).node());
            says.setAccessibleHelp(open ? said : "");
        });
        return new VBox(says, body);
    }
}
