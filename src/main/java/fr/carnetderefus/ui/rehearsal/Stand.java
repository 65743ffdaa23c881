package fr.carnetderefus.ui.rehearsal;

import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.rehearsal.Rehearsal;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.Buttons;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.function.Consumer;

/**
 * Where a rehearsal stands, and how it goes on.
 *
 * @param go shows what comes next
 */
record Stand(Texts texts, Procedure procedure, Rehearsal now, Consumer<Rehearsal> go) {
    /** A sentence of this room. */
    String words(String key, Object... args) {
        return texts.get("rehearsal." + key, args);
    }

    Channel channel() {
        return now.plan().channel();
    }

    /** Whether one speaks to somebody. */
    boolean isCall() {
        return channel().kind() == Channel.Kind.PHONE;
    }

    /** The one thing to do on a page; Enter does it. */
    Button onward(String words) {
        return onward(words, () -> go.accept(now.goOn()));
    }

    /** The one thing to do on a page; Enter does it. */
    static Button onward(String words, Runnable action) {
        var button = Buttons.primary(words, action);
        button.setId("onward");
        button.setDefaultButton(true);
        return button;
    }

    /** One of several things one may do; Enter does the one that has the focus. */
    static Button choice(String id, String words, Runnable action) {
        var button = Buttons.secondary(words, action);
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        // not the default button, which would stand out as if it were the right one
        button.addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        key.consume();
                        button.fire();
                    }
                });
        return button;
    }
}
