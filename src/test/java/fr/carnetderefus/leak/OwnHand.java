package fr.carnetderefus.leak;

import fr.carnetderefus.app.Main;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A hand at the window of the program that runs in this process. */
final class OwnHand {
    private static final int PATIENCE = 600;

    private OwnHand() {}

    /** What the hand does, in the order a person would. */
    interface Acts {
        void act() throws Exception;
    }

    /** Starts the real program, with a hand beside it; a hand that fails ends all of it. */
    @SuppressWarnings("CatchAndPrintStackTrace") // the test reads it
    static void beside(Acts acts, String... args) {
        var hand =
                new Thread(
                        () -> {
                            try {
                                acts.act();
                            } catch (Exception e) {
                                e.printStackTrace();
                                Runtime.getRuntime().halt(3);
                            }
                        },
                        "hand");
        hand.setDaemon(true);
        hand.start();
        Main.main(args);
    }

    /** A line that the test waits for. */
    @SuppressWarnings("SystemOut")
    static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** Waits until there is such a node, and does something with it. */
    static <T extends Node> void use(String id, Class<T> type, Consumer<T> deed) throws Exception {
        use("#" + id, type, n -> id.equals(n.getId()), deed);
    }

    /** The same for the first whose id begins so. */
    static <T extends Node> void first(String beginning, Class<T> type, Consumer<T> deed)
            throws Exception {
        use(beginning + "…", type, n -> n.getId() != null && n.getId().startsWith(beginning), deed);
    }

    private static <T extends Node> void use(
            String what, Class<T> type, Predicate<Node> is, Consumer<T> deed) throws Exception {
        for (var i = 0; i < PATIENCE; i++) {
            var done =
                    onScreen(() -> {
                        var found =
                                nodes().stream()
                                        .filter(is)
                                        .filter(type::isInstance)
                                        .map(type::cast)
                                        .filter(n -> n.isVisible() && !n.isDisabled())
                                        .findFirst();
                        found.ifPresent(deed);
                        return found.isPresent();
                    });
            if (done) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("never seen: " + what);
    }

    /** All that stands in the windows. */
    static List<Node> nodes() {
        var nodes = new ArrayList<Node>();
        for (var window : Window.getWindows()) {
            Optional.ofNullable(window.getScene()).ifPresent(s -> collect(s.getRoot(), nodes));
        }
        return nodes;
    }

    private static void collect(Node node, List<Node> nodes) {
        nodes.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, nodes));
        }
    }

    /** Something done on the JavaFX thread. */
    interface Deed {
        boolean run();
    }

    /** False also while JavaFX has not started yet. */
    static boolean onScreen(Deed deed) throws Exception {
        var done = new CompletableFuture<Boolean>();
        try {
            Platform.runLater(() -> {
                try {
                    done.complete(deed.run());
                } catch (RuntimeException e) {
                    done.completeExceptionally(e);
                }
            });
        } catch (IllegalStateException e) {
            return false;
        }
        return done.get(1, TimeUnit.MINUTES);
    }
}
