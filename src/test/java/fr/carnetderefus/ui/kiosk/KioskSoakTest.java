package fr.carnetderefus.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.visit.Tally.Counted;
import fr.carnetderefus.ui.FxThread;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Visit after visit, in random ways, and random keys and gestures: the start screen is pristine
 * after each visit, and nobody gets out. A short form runs at every build; {@code -Dkiosk.visits}
 * and {@code -Dkiosk.inputs} make it long.
 */
class KioskSoakTest extends OpenKiosk {
    private static final int VISITS = Integer.getInteger("kiosk.visits", 25);
    private static final int INPUTS = Integer.getInteger("kiosk.inputs", 800);

    /** From this visit on, all that is made once has been made. */
    private static final int WARM = 200;

    /** Less than one screen's worth for each visit would come to. */
    private static final long FLAT_BYTES = 8_000_000;

    private static final String CODE = "aB3dE6gH9jKm";

    /** Not pressed at random: each ends what is tested, and is tested by itself. */
    private static final List<String> LEADING_OUT = List.of("leave", "pin-go", "staff");

    private final List<Throwable> thrown = new ArrayList<>();

    private void watchForFailures() {
        FxThread.run(
                () -> Thread.currentThread().setUncaughtExceptionHandler((t, e) -> thrown.add(e)));
    }

    @Test
    void afterEachVisitTheStartScreenIsPristine() throws Exception {
        watchForFailures();
        var start = startScreen();
        var random = new Random(20261129);
        var good = Files.createDirectories(folder.resolve("media/GOOD"));
        var early = 0L;
        for (var visit = 1; visit <= VISITS; visit++) {
            var seed = random.nextLong();
            FxThread.run(() -> visitAtRandom(new Random(seed), good));
            var said = visit + " of seed " + seed;
            assertEquals(start, startScreen(), said);
            assertEquals(Guise.USUAL, kiosk.guise(), said);
            FxThread.run(() -> {
                assertFalse(Clipboard.getSystemClipboard().hasString(), said);
                assertFalse(words().contains(CODE), said);
            });
            assertEquals(List.of(), thrown, said);
            printed.clear();
            if (visit == WARM) {
                early = used();
            }
        }
        if (VISITS >= 2 * WARM) {
            var grown = used() - early;
            assertTrue(grown < FLAT_BYTES, "the heap grew by " + grown + " bytes");
        }
        assertEquals(VISITS, kiosk.tallies().all().total(Counted.VISITS));
        assertEquals(
                VISITS,
                kiosk.tallies().all().total(Counted.FINISHED)
                        + kiosk.tallies().all().total(Counted.ABANDONED));
    }

    /** What is referred to; the collector is asked until it finds no more. */
    private static long used() {
        var runtime = Runtime.getRuntime();
        var least = Long.MAX_VALUE;
        for (var i = 0; i < 5; i++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }

    private List<String> startScreen() {
        var screen = new ArrayList<String>();
        FxThread.run(() -> {
            screen.add(words());
            screen.add(kiosk.scene().getRoot().getStyleClass().toString());
            screen.add(String.valueOf(kiosk.scene().getStylesheets()));
            var owner = kiosk.scene().getFocusOwner();
            screen.add(owner == null ? "none" : owner.getId());
        });
        return screen;
    }

    private void visitAtRandom(Random random, Path good) {
        pick(random, List.of("tongue-fr", "tongue-fr-facile", "tongue-en"));
        for (var step = 0; step < 40 && kiosk.isVisited(); step++) {
            switch (random.nextInt(12)) {
                case 0 -> abandon();
                case 1 -> plug(random, good);
                case 2 -> printing = any(random, Outside.SheetPrinter.Outcome.values());
                case 3, 4 -> typeSomething(random);
                default -> pressSomething(random);
            }
        }
        if (kiosk.isVisited()) {
            abandon();
        }
    }

    private void abandon() {
        for (var i = 0; i < 226 && kiosk.isVisited(); i++) {
            passed = passed.plusSeconds(1);
            kiosk.beat();
        }
    }

    /** A stick that takes all, one that is gone, or none. */
    private void plug(Random random, Path good) {
        sticks.clear();
        switch (random.nextInt(3)) {
            case 0 -> sticks.add(good);
            case 1 -> sticks.add(folder.resolve("media/PULLED"));
            default -> {
                // none
            }
        }
        passed = passed.plusSeconds(1);
        kiosk.beat();
    }

    private void typeSomething(Random random) {
        if (kiosk.scene().lookup("#entry") instanceof TextInputControl entry) {
            entry.setText(any(random, new String[] {CODE, "2 55 08 14 168 025 38", "1", "", "☃"}));
        }
    }

    private void pressSomething(Random random) {
        var buttons =
                kiosk.scene().getRoot().lookupAll("*").stream()
                        .filter(n -> n instanceof ButtonBase b && !b.isDisabled())
                        .filter(n -> n.isVisible() && n.getId() != null)
                        .filter(n -> !LEADING_OUT.contains(n.getId()))
                        .toList();
        var button = buttons.get(random.nextInt(buttons.size()));
        if (button instanceof CheckBox box) {
            box.setSelected(!box.isSelected());
        } else {
            ((ButtonBase) button).fire();
        }
    }

    private void pick(Random random, List<String> ids) {
        ((ButtonBase) find(ids.get(random.nextInt(ids.size())))).fire();
    }

    private static <T> T any(Random random, T[] all) {
        return all[random.nextInt(all.length)];
    }

    /** Keys and gestures of all kinds, on the start screen, in a visit and at the staff's door. */
    @Test
    void noKeyAndNoGestureLeadsOut() {
        watchForFailures();
        var random = new Random(7);
        var windows = Window.getWindows().size();
        for (var i = 0; i < INPUTS; i++) {
            FxThread.run(() -> {
                if (kiosk.isVisited() || !has("tongue-fr") || random.nextInt(20) > 0) {
                    fireAtRandom(random);
                } else {
                    ((ButtonBase) find("tongue-fr")).fire();
                }
            });
            assertEquals(List.of(), thrown);
            assertFalse(left, "somebody got out at input " + i);
            assertFalse(has("leave"), "staff's page at input " + i);
            assertEquals(windows, Window.getWindows().size(), "a menu or dialog at input " + i);
            assertTrue(stage.isShowing());
        }
    }

    private void fireAtRandom(Random random) {
        var scene = kiosk.scene();
        var nodes = new ArrayList<Node>(scene.getRoot().lookupAll("*"));
        var target = random.nextBoolean() ? scene.getFocusOwner() : null;
        var node = target == null ? nodes.get(random.nextInt(nodes.size())) : target;
        Event.fireEvent(node, event(random, node));
    }

    private static Event event(Random random, Node node) {
        return switch (random.nextInt(8)) {
            case 0 ->
                    new ContextMenuEvent(
                            ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, false, null);
            case 1 -> mouse(random, node, MouseEvent.MOUSE_PRESSED);
            case 2 -> mouse(random, node, MouseEvent.MOUSE_RELEASED);
            case 3 ->
                    new ZoomEvent(
                            ZoomEvent.ZOOM,
                            5,
                            5,
                            5,
                            5,
                            false,
                            false,
                            false,
                            false,
                            true,
                            false,
                            2,
                            2,
                            new PickResult(node, 5, 5));
            case 4 ->
                    new ScrollEvent(
                            ScrollEvent.SCROLL,
                            5,
                            5,
                            5,
                            5,
                            false,
                            random.nextBoolean(),
                            false,
                            false,
                            true,
                            false,
                            0,
                            40,
                            0,
                            40,
                            null,
                            0,
                            null,
                            0,
                            0,
                            new PickResult(node, 5, 5));
            default ->
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            any(random, KeyCode.values()),
                            random.nextInt(4) == 0,
                            random.nextInt(3) == 0,
                            random.nextInt(3) == 0,
                            random.nextInt(6) == 0);
        };
    }

    private static MouseEvent mouse(Random random, Node node, EventType<MouseEvent> type) {
        var button = any(random, MouseButton.values());
        return new MouseEvent(
                type,
                5,
                5,
                5,
                5,
                button,
                1,
                false,
                false,
                false,
                false,
                button == MouseButton.PRIMARY,
                button == MouseButton.MIDDLE,
                button == MouseButton.SECONDARY,
                false,
                false,
                false,
                new PickResult(node, 5, 5));
    }

    @Test
    void altF4AndEscapeAndTheCloseButtonDoNothing() {
        press("tongue-fr");
        for (var code : List.of(KeyCode.F4, KeyCode.F11, KeyCode.ESCAPE, KeyCode.TAB)) {
            FxThread.run(() ->
                    Event.fireEvent(
                            kiosk.scene().getRoot(),
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED,
                                    "",
                                    "",
                                    code,
                                    false,
                                    false,
                                    true,
                                    false)));
        }
        assertTrue(has("who-child"), words());
        wait(Duration.ofSeconds(1));
        assertTrue(stage.isShowing());
    }
}
