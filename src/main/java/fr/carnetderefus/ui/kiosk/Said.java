package fr.carnetderefus.ui.kiosk;

import fr.carnetderefus.ui.parts.Notice;
import fr.carnetderefus.ui.parts.Reveal;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The place on a page where it says what came of what one did last. */
final class Said extends VBox {
    Said() {
        setId("said");
    }

    /** Says it, in place of what was said before, and in sight. */
    Notice tell(Notice.Kind kind, String words, Node... actions) {
        var notice = new Notice(kind, "", words, actions);
        getChildren().setAll(notice);
        Reveal.of(this);
        return notice;
    }
}
