package fr.carnetderefus.leak;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.stage.Window;

import java.util.List;

/**
 * The real program on a carnet, and beside it a hand that unlocks it, looks for a marker, says so
 * and closes the window once a line comes in.
 */
final class WindowSession {
    private WindowSession() {}

    public static void main(String[] args) {
        OwnHand.beside(WindowSession::act, args);
    }

    private static void act() throws Exception {
        OwnHand.use("passphrase", TextField.class, f -> f.appendText(Markers.PASSPHRASE));
        OwnHand.use("unlock", Button.class, Button::fire);
        OwnHand.use("search", TextField.class, f -> f.appendText(Markers.FAMILY));
        OwnHand.say("open");
        var _ = System.in.read();
        Platform.runLater(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }
}
