package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Letters of another size are that in every line of the tray, whichever was in sight before. */
class TraySizesTest extends OpenWindow {
    private List<Path> many(int from, int to) throws Exception {
        var all = new ArrayList<Path>();
        for (var i = from; i < to; i++) {
            var name = "courrier-" + i + ".pdf";
            all.add(Files.write(folder.resolve(name), MadeFiles.pdf("Bonjour " + i)));
        }
        return all;
    }

    private void assertOneSize(String when) {
        settle();
        var sizes = new TreeSet<Double>();
        var small = new TreeSet<Double>();
        for (var node : hand.waitFor("tray").lookupAll(".list-cell")) {
            if (node instanceof ListCell<?> cell && !cell.isEmpty() && cell.isVisible()) {
                sizes.addAll(sizes(cell, ".strong"));
                small.addAll(sizes(cell, ".small"));
            }
        }
        var em = 16.0 * shell.settings().textPercent() / 100;
        assertEquals(List.of(em), List.copyOf(sizes), when);
        assertEquals(1, small.size(), () -> when + " " + small);
    }

    private static List<Double> sizes(ListCell<?> cell, String style) {
        return cell.lookupAll(style).stream()
                .filter(Label.class::isInstance)
                .map(part -> ((Label) part).getFont().getSize())
                .toList();
    }

    @Test
    void everyLineHasTheSizeChosen() throws Exception {
        family();
        var given = many(0, 30);
        act(() -> shell.arrivals().take(given, null));
        hand.sees("courrier-0.pdf");
        assertOneSize("at first");
        var list = (ListView<?>) hand.waitFor("tray");
        for (var percent : List.of(200, 100, 300, 125, 150, 100)) {
            act(() -> shell.change(s -> s.withTextPercent(percent)));
            assertOneSize("at " + percent);
            for (var to : List.of(29, 0, 15, 3)) {
                act(() -> list.scrollTo(to));
                assertOneSize("at " + percent + ", line " + to);
            }
            var tray = shell.desk().tray();
            act(() -> tray.remove(tray.items().get(2)));
            assertOneSize("at " + percent + ", one removed");
        }
        act(() -> {
            var tray = shell.desk().tray();
            while (tray.items().size() > 2) {
                tray.remove(tray.items().getLast());
            }
        });
        act(() -> shell.change(s -> s.withTextPercent(150)));
        assertOneSize("at 150, with few");
        var more = many(40, 60);
        act(() -> shell.arrivals().take(more, null));
        assertOneSize("at 150, with more");
        background.waitForCall();
        var late = many(60, 70);
        act(() -> shell.arrivals().take(late, null));
        act(() -> shell.change(s -> s.withTextPercent(200)));
        act(background::all);
        assertOneSize("at 200, while they are read");
        go(new Place.Proofs());
        act(() -> shell.change(s -> s.withTextPercent(100)));
        go(new Place.Tray());
        assertOneSize("at 100, come back");
        go(new Place.Help(new Place.Tray()));
        act(() -> shell.change(s -> s.withTextPercent(125)));
        go(new Place.Tray());
        assertOneSize("at 125, from aside");
    }

    /** Of three hundred that are still being read, the last of those that are there by now. */
    @Test
    void theEndIsTheLastWhileTheyAreRead() throws Exception {
        family();
        var given = many(0, 300);
        background.waitForCall();
        act(() -> shell.arrivals().take(given, null));
        read(40);
        act(() -> hand.waitFor("tray").requestFocus());
        for (var more : List.of(0, 1, 60, 120)) {
            read(more);
            hand.press(KeyCode.END);
            assertAtLast("after " + more + " more");
            read(3);
            hand.press(KeyCode.END);
            assertAtLast("after 3 more");
        }
        act(background::all);
        hand.press(KeyCode.END);
        assertEquals(300, shell.desk().tray().items().size());
        assertAtLast("when all are read");
        hand.picture("tray-end");
        act(() -> shell.change(s -> s.withTextPercent(200)));
        hand.press(KeyCode.HOME);
        hand.press(KeyCode.END);
        assertAtLast("in large letters");
    }

    private void read(int files) {
        act(() -> {
            for (var i = 0; i < files; i++) {
                background.next();
            }
        });
    }

    private void assertAtLast(String when) {
        settle();
        var list = (ListView<?>) hand.waitFor("tray");
        var last = list.getItems().size() - 1;
        assertEquals(last, list.getSelectionModel().getSelectedIndex(), when);
        assertEquals(List.of(last), List.copyOf(list.getSelectionModel().getSelectedIndices()));
        assertTrue(list.isFocused(), when);
        var cell =
                list.lookupAll(".list-cell").stream()
                        .filter(n -> n instanceof ListCell<?> c && c.getIndex() == last)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("not in sight " + when));
        var seen = list.localToScene(list.getLayoutBounds());
        var at = cell.localToScene(cell.getLayoutBounds());
        assertTrue(at.getMaxY() <= seen.getMaxY() + 1 && at.getMinY() >= seen.getMinY(), when);
    }
}
