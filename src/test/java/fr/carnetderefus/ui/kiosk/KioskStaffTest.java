package fr.carnetderefus.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.ui.FxThread;

import javafx.event.Event;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;

/** The staff's door, and what is behind it. */
class KioskStaffTest extends OpenKiosk {

    private void pin(String figures) {
        FxThread.run(() -> ((TextInputControl) find("pin")).setText(figures));
        press("pin-go");
    }

    @Test
    void atTheFirstStartStaffChooseTheirFigures() {
        file().write(settings().withPin(""));
        restart();
        assertFalse(has("tongue-fr"));
        picture("first-pin");
        pin("123456");
        assertTrue(words().contains("suite"), words());
        pin("140758");
        assertTrue(words().contains("date de naissance"), words());
        pin("604937");
        pin("604938");
        assertTrue(words().contains("différents"), words());
        pin("604937");
        pin("604937");
        assertTrue(has("leave"), words());
        assertFalse(file().read().pin().contains("604937"));
    }

    private void key(KeyCode code, boolean control, boolean alt) {
        FxThread.run(() -> {
            var root = kiosk.scene().getRoot();
            Event.fireEvent(
                    root,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, alt, false));
        });
    }

    @Test
    void whoeverOpenedItByMistakeGetsOutWhileThereIsNoCode() {
        file().write(settings().withPin(""));
        restart();
        assertTrue(words().contains("Pour votre famille"), words());
        List<Runnable> ways =
                List.of(
                        () -> press("not-for-me"),
                        () -> key(KeyCode.ESCAPE, false, false),
                        () -> key(KeyCode.F4, false, true),
                        () -> key(KeyCode.Q, true, false),
                        () -> FxThread.run(kiosk::closeAsked));
        for (var i = 0; i < ways.size(); i++) {
            left = false;
            ways.get(i).run();
            assertTrue(left, "way " + i);
        }
        assertEquals("", file().read().pin());
    }

    @Test
    void nothingOfThatLeadsOutOnceThereIsACode() {
        for (var at : List.of("tongue-fr", "staff")) {
            press(at);
            assertFalse(has("not-for-me"));
            key(KeyCode.ESCAPE, false, false);
            key(KeyCode.F4, false, true);
            key(KeyCode.Q, true, false);
            FxThread.run(kiosk::closeAsked);
            assertFalse(left, at);
            restart();
        }
        enterStaff();
        press("change-pin");
        assertFalse(has("not-for-me"));
        key(KeyCode.ESCAPE, false, false);
        assertFalse(left);
    }

    @Test
    void aCodeThatCannotBeKeptLeavesTheOneBefore() throws Exception {
        enterStaff();
        press("change-pin");
        var folder = file().folder();
        Files.delete(folder.resolve("kiosk.properties"));
        Files.createDirectory(folder.resolve("kiosk.properties"));
        Files.createFile(folder.resolve("kiosk.properties/full"));
        pin("604937");
        pin("604937");
        assertFalse(kiosk.settings().pin().isEmpty());
        key(KeyCode.ESCAPE, false, false);
        assertFalse(left);
    }

    @Test
    void afterFiveWrongTriesOneWaits() {
        press("staff");
        for (var i = 0; i < 5; i++) {
            pin("604937");
            assertTrue(words().contains("pas le bon code"), words());
        }
        pin(PIN);
        assertTrue(words().contains("Attendez"), words());
        picture("pin-wait");
        restart();
        press("staff");
        pin(PIN);
        assertTrue(words().contains("Attendez"), "a restart does not forget");
        passed = passed.plusSeconds(16);
        pin(PIN);
        assertTrue(has("leave"), words());
        assertEquals(0, file().read().wrongTries());
    }

    @Test
    void staffDecideAndItIsKept() throws Exception {
        enterStaff();
        picture("staff");
        press("stillness-5");
        FxThread.run(() -> ((CheckBox) find("language-en")).fire());
        press("host");
        FxThread.run(() -> {
            ((TextInputControl) find("host-0")).setText("Maison des associations");
            find("host-1").requestFocus();
        });
        press("key-1");
        picture("host");
        press("key-blank", "key-r", "host-save");
        assertEquals(List.of("Maison des associations", "1 r"), kiosk.settings().host());
        press("host", "key-erase", "back");
        assertEquals(List.of("Maison des associations", "1 r"), kiosk.settings().host());
        press("ready");
        assertEquals(1, printed.size());
        press("out-no");
        assertFalse(file().read().prints());
        var stick = Files.createDirectories(folder.resolve("media/STAFF"));
        sticks.add(stick);
        press("counts-save", "stick-0");
        assertTrue(
                Files.readString(stick.resolve("comptes-2026-11-23.csv"))
                        .startsWith("\uFEFFSemaine;"));
        press("back", "staff-done");
        assertFalse(has("tongue-en"));
        restart();
        assertEquals(5, kiosk.settings().stillness());
        assertEquals(2, kiosk.offered().size());
        press("tongue-fr", "skip", "came-nothing", "next", "skip");
        assertFalse(has("print"), "a printer that prints nothing is not offered");
    }

    @Test
    void aStaffPageLeftAloneCloses() {
        enterStaff();
        wait(Duration.ofSeconds(226));
        assertTrue(has("tongue-fr"), words());
    }

    @Test
    void staffLeaveTheKiosk() {
        enterStaff();
        press("leave");
        assertTrue(left);
    }

    @Test
    void settingsThatCannotBeReadCloseIt() throws Exception {
        Files.write(
                file().folder().resolve("kiosk.properties"),
                new byte[] {'p', 'i', 'n', '=', '\\', 'u', 'x'});
        restart();
        assertFalse(has("tongue-fr"));
        press("staff");
        pin(PIN);
        assertFalse(has("leave"));
    }
}
