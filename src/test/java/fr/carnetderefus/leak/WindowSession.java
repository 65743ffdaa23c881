package fr.carnetderefus.leak;

import fr.carnetderefus.app.Main;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.stage.Window;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The real program on a carnet, and beside it a hand that unlocks it, looks for a marker, says so
 * and closes the window once a line comes in.
 */
final class WindowSession {
    private static final int PATIENCE = 600;

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
            use("#passphrase", TextField.class, f -> f.appendText(Markers.PASSPHRASE));
            use("#unlock", Button.class, Button::fire);
            use("#search", TextField.class, f -> f.appendText(Markers.FAMILY));
            System.out.println("open");
            System.out.flush();
            var _ = System.in.read();
            Platform.runLater(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        } catch (Exception e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(3);
        }
    }

    /** Waits until there is such a node, and does something with it. */
    private static <T extends Node> void use(String selector, Class<T> type, Consumer<T> deed)
            throws Exception {
        for (var i = 0; i < PATIENCE; i++) {
            if (onScreen(() -> find(selector).filter(type::isInstance).map(type::cast), deed)) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("never seen: " + selector);
    }

    private static Optional<Node> find(String selector) {
        return Window.getWindows().stream()
                .map(w -> w.getScene().getRoot().lookup(selector))
                .filter(n -> n != null)
                .findFirst();
    }

    private interface Finding<T> {
        Optional<T> find();
    }

    private static <T> boolean onScreen(Finding<T> finding, Consumer<T> deed) throws Exception {
        var done = new CompletableFuture<Boolean>();
        try {
            Platform.runLater(() -> {
                try {
                    var found = finding.find();
                    found.ifPresent(deed);
                    done.complete(found.isPresent());
                } catch (RuntimeException e) {
                    done.completeExceptionally(e);
                }
            });
        } catch (IllegalStateException e) {
            return false; // JavaFX has not started yet
        }
        return done.get(1, TimeUnit.MINUTES);
    }
}
