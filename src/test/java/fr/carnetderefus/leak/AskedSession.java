package fr.carnetderefus.leak;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.stage.Window;

import java.util.List;

/** The real program with nothing open; a hand waits until it asks for a passphrase, and closes. */
final class AskedSession {
    private AskedSession() {}

    public static void main(String[] args) {
        OwnHand.beside(AskedSession::act, args);
    }

    private static void act() throws Exception {
        OwnHand.use("tour-skip", Button.class, Button::fire);
        OwnHand.use("create", Button.class, button -> {});
        OwnHand.say("first");
        OwnHand.use("passphrase", TextField.class, field -> {});
        OwnHand.say("asked");
        Platform.runLater(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }
}
