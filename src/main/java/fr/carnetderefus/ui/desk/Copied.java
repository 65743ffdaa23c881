package fr.carnetderefus.ui.desk;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

/**
 * Values of ours on the system's clipboard. Each is taken off after 20 seconds, and when the carnet
 * is closed, if it is still there: what somebody else put there since is never touched.
 */
public final class Copied {
    /** Long enough to go to another window and paste. */
    static final Duration STAY = Duration.seconds(20);

    private final PauseTransition clock = new PauseTransition(STAY);
    private @Nullable String ours;

    /** An empty memory of what was copied. */
    public Copied() {
        clock.setOnFinished(e -> forget());
    }

    /** Puts a value on the clipboard, for a while. */
    public void copy(String value) {
        var content = new ClipboardContent();
        content.putString(value);
        Clipboard.getSystemClipboard().setContent(content);
        ours = value;
        clock.playFromStart();
    }

    /** Puts words on the clipboard that were asked for: they stay while the carnet is open. */
    public void stays(String words) {
        copy(words);
        clock.stop();
    }

    /**
     * Something is just being copied from our window by hand. It stays for as long as the carnet is
     * open; what was there before, and still is, is somebody else's.
     */
    public void byHand() {
        var clipboard = Clipboard.getSystemClipboard();
        var before = clipboard.getString();
        Platform.runLater(() -> {
            var now = clipboard.getString();
            if (now != null && !now.equals(before)) {
                clock.stop();
                ours = now;
            }
        });
    }

    /** Takes the value off the clipboard now, if it is still ours. */
    public void forget() {
        clock.stop();
        var clipboard = Clipboard.getSystemClipboard();
        if (ours != null && ours.equals(clipboard.getString())) {
            clipboard.clear();
        }
        ours = null;
    }
}
