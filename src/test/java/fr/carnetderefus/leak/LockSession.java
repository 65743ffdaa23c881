package fr.carnetderefus.leak;

import com.sun.management.HotSpotDiagnosticMXBean;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Window;

import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * The real program on a carnet full of markers, and a hand that looks at everything there is of a
 * person, types into a form, and locks. What it types it is told by lines on the standard input,
 * and holds nowhere: the markers are no constants here, or a dump would be full of them.
 */
final class LockSession {
    private final GivenLines given = new GivenLines();
    private final String mode;
    private final String dump;

    private LockSession(String mode, String dump) {
        this.mode = mode;
        this.dump = dump;
    }

    /** The mode, {@code lock}, {@code type} or {@code look}; the carnet; where the dump goes. */
    public static void main(String[] args) {
        var session = new LockSession(args[0], args[2]);
        OwnHand.beside(session::act, args[1]);
    }

    private void act() throws Exception {
        OwnHand.use("passphrase", TextField.class, this::typeLine);
        OwnHand.use("unlock", Button.class, Button::fire);
        if (mode.equals("look")) {
            OwnHand.use("given", TextField.class, f -> OwnHand.say(f.getText()));
            end();
            return;
        }
        lookAtEverything();
        OwnHand.onScreen(() -> press(KeyEvent.KEY_PRESSED, KeyCode.N));
        OwnHand.use("given", TextField.class, this::typeLine);
        OwnHand.onScreen(() -> press(KeyEvent.KEY_RELEASED, KeyCode.E));
        Thread.sleep(4000);
        OwnHand.say("typed");
        given.next();
        OwnHand.onScreen(() -> press(KeyEvent.KEY_PRESSED, KeyCode.L));
        var asked = System.nanoTime();
        OwnHand.use("passphrase", TextField.class, f -> {});
        OwnHand.use("told", HBox.class, n -> {});
        OwnHand.say("locked " + (System.nanoTime() - asked) / 1_000_000);
        given.next();
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump, true);
        OwnHand.say("dumped");
        end();
    }

    private void lookAtEverything() throws Exception {
        OwnHand.first("open-", ButtonBase.class, ButtonBase::fire);
        for (var pane : List.of("details", "history", "papers")) {
            OwnHand.use(pane, TitledPane.class, p -> p.setExpanded(true));
        }
        OwnHand.onScreen(() -> {
            OwnHand.nodes().stream()
                    .filter(n -> n.getStyleClass().contains("show-toggle"))
                    .map(ToggleButton.class::cast)
                    .forEach(ToggleButton::fire);
            return true;
        });
        Thread.sleep(1000);
        OwnHand.first("proof-", ButtonBase.class, ButtonBase::fire);
        OwnHand.use("export", Button.class, b -> {});
        Thread.sleep(4000); // the page is painted in a child process
    }

    /** Types the next line of the input, as far as this side can forget it again. */
    private void typeLine(TextInputControl field) {
        field.requestFocus();
        field.appendText(given.next());
    }

    private static boolean press(EventType<KeyEvent> type, KeyCode key) {
        var scene = Window.getWindows().getFirst().getScene();
        Event.fireEvent(
                scene.getRoot(), new KeyEvent(type, "", "", key, false, true, false, false));
        return true;
    }

    private void end() {
        given.next();
        Platform.runLater(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }
}
