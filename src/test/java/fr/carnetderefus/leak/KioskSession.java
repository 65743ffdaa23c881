package fr.carnetderefus.leak;

import com.sun.management.HotSpotDiagnosticMXBean;

import fr.carnetderefus.app.Main;

import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.stage.Window;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The real kiosk, and a visitor who has a code and a number checked and wants both on the sheet.
 * What they type comes by lines on the standard input, and is held nowhere.
 */
final class KioskSession {
    private final FileInputStream in = new FileInputStream(FileDescriptor.in);
    private final String dump;

    private KioskSession(String dump) {
        this.dump = dump;
    }

    /** Where the dump goes. */
    public static void main(String[] args) {
        var session = new KioskSession(args[0]);
        var hand = new Thread(session::act, "hand");
        hand.setDaemon(true);
        hand.start();
        Main.main(new String[] {"--kiosk"});
    }

    @SuppressWarnings("CatchAndPrintStackTrace") // the test reads it
    private void act() {
        try {
            OwnHand.use("tongue-fr", ButtonBase.class, b -> {});
            say("standing");
            line();
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
            say("printed");
            line();
            press("finish");
            press("finish-yes");
            OwnHand.use("tongue-fr", ButtonBase.class, b -> {});
            Thread.sleep(1000);
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump, true);
            say("dumped");
            line();
            Platform.runLater(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        } catch (Exception e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(3);
        }
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
                    field.appendText(line());
                });
        press("check");
        OwnHand.use("on-sheet", CheckBox.class, box -> box.setSelected(true));
        press("next");
    }

    private String line() {
        var bytes = new byte[256];
        var length = 0;
        try {
            for (var next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
                bytes[length++] = (byte) next;
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        var line = new String(bytes, 0, length, StandardCharsets.UTF_8);
        Arrays.fill(bytes, (byte) 0);
        return line;
    }

    @SuppressWarnings("SystemOut") // the test reads it
    private static void say(String words) {
        System.out.println(words);
        System.out.flush();
    }
}
