package fr.carnetderefus.leak;

import fr.carnetderefus.app.Main;

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
        var hand = new Thread(WindowSession::act, "hand");
        hand.setDaemon(true);
        hand.start();
        Main.main(args);
    }

    @SuppressWarnings({"SystemOut", "CatchAndPrintStackTrace"}) // the test reads both
    private static void act() {
        try {
            OwnHand.use("passphrase", TextField.class, f -> f.appendText(Markers.PASSPHRASE));
            OwnHand.use("unlock", Button.class, Button::fire);
            OwnHand.use("search", TextField.class, f -> f.appendText(Markers.FAMILY));
            System.out.println("open");
            System.out.flush();
            var _ = System.in.read();
            Platform.runLater(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        } catch (Exception e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(3);
        }
    }
}
