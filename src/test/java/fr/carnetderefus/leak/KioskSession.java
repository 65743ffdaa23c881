package fr.carnetderefus.leak;

import com.sun.management.HotSpotDiagnosticMXBean;

import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.stage.Window;

import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * The real kiosk, and a visitor who has a code and a number checked and wants both on the sheet.
 * What they type comes by lines on the standard input, and is held nowhere.
 */
final class KioskSession {
    private final GivenLines given = new GivenLines();
    private final String dump;

    private KioskSession(String dump) {
        this.dump = dump;
    }

    /** Where the dump goes. */
    public static void main(String[] args) {
        var session = new KioskSession(args[0]);
        OwnHand.beside(session::act, "--kiosk");
    }

    private void act() throws Exception {
        OwnHand.use("tongue-fr", ButtonBase.class, b -> {});
        OwnHand.say("standing");
        given.next();
        press("tongue-fr");
        press("who-myself");
        press("came-letter");
        OwnHand.first("day-", ButtonBase.class, ButtonBase::fire);
        check();
        press("skip");
        check();
        press("next");
        press("way-phone");
        press("print");
        OwnHand.use("no-printer", HBox.class, told -> {}); // the sheet was made
        OwnHand.say("printed");
        given.next();
        press("finish");
        press("finish-yes");
        OwnHand.use("tongue-fr", ButtonBase.class, b -> {});
        Thread.sleep(1000);
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump, true);
        OwnHand.say("dumped");
        given.next();
        Platform.runLater(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    private static void press(String id) throws Exception {
        OwnHand.use(id, ButtonBase.class, ButtonBase::fire);
    }

    /** Has the next line checked, and wants it on the sheet. */
    private void check() throws Exception {
        OwnHand.use(
                "entry",
                TextField.class,
                field -> {
                    field.requestFocus();
                    field.appendText(given.next());
                });
        press("check");
        OwnHand.use("on-sheet", CheckBox.class, box -> box.setSelected(true));
        press("next");
    }
}
