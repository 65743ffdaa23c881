package fr.carnetderefus.leak;

import fr.carnetderefus.app.Main;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.stage.Window;

import java.util.List;

/** The real program with nothing open; a hand waits until it asks for a passphrase, and closes. */
final class AskedSession {
    private AskedSession() {}

    public static void main(String[] args) {
        var hand = new Thread(AskedSession::act, "hand");
        hand.setDaemon(true);
        hand.start();
        Main.main(args);
    }

    @SuppressWarnings({"SystemOut", "CatchAndPrintStackTrace"}) // the test reads both
    private static void act() {
        try {
            OwnHand.use("create", Button.class, button -> {});
            System.out.println("first");
            System.out.flush();
            OwnHand.use("passphrase", TextField.class, field -> {});
            System.out.println("asked");
            System.out.flush();
            Platform.runLater(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        } catch (Exception e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(3);
        }
    }
}
