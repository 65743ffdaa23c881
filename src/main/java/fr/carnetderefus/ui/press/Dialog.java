package fr.carnetderefus.ui.press;

import javafx.application.Platform;

import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A dialog of the system's, shown by a thread of its own. Shown by the window's thread, JavaFX
 * would take whatever breaks in it for a person who said no.
 */
enum Dialog {
    YES,
    NO,
    /** It did not come, or not to its end: nobody answered. */
    BROKEN;

    private static final Logger LOG = Logger.getLogger("fr.carnetderefus");

    /** The answer; on the JavaFX thread, which goes on with other events meanwhile. */
    static Dialog show(BooleanSupplier dialog) {
        var loop = new Object();
        Thread.ofPlatform()
                .name("print dialog")
                .start(() -> {
                    var answer = answer(dialog);
                    Platform.runLater(() -> Platform.exitNestedEventLoop(loop, answer));
                });
        return (Dialog) Platform.enterNestedEventLoop(loop);
    }

    /** Of what breaks the log keeps the kind. */
    private static Dialog answer(BooleanSupplier dialog) {
        try {
            return dialog.getAsBoolean() ? YES : NO;
        } catch (RuntimeException | Error e) {
            LOG.log(Level.SEVERE, "the print dialog broke", e);
            return BROKEN;
        }
    }
}
