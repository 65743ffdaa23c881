package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.settings.Settings.Light;
import fr.carnetderefus.ui.parts.Within;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.util.List;
import java.util.Objects;

/** What was said hides no button, field or list that could be used meanwhile. */
class SaidCoversNothingTest extends OpenWindow {
    private static final String WORDS =
            "« justificatif de Léa.pdf » est laissé de côté. Le fichier est resté à sa place.";

    @ParameterizedTest
    @CsvSource({"100, LIGHT", "200, DARK"})
    void whereverOneIs(int percent, Light light) throws Exception {
        act(() -> shell.change(s -> s.withTextPercent(percent).withLight(light)));
        act(() -> shell.say(WORDS));
        covered("welcome-" + percent);
        go(new Place.Create());
        covered("create-" + percent);
        family();
        act(() -> shell.desk().say(WORDS, () -> {}));
        covered("home-" + percent);
        go(new Place.OnePerson(id("Léa")));
        covered("person-" + percent);
        go(Place.Edit.of(null));
        covered("form-" + percent);
        go(new Place.Proofs());
        covered("proofs-" + percent);
        go(new Place.Calendar());
        go(new Place.Work());
        covered("work-" + percent);
        go(new Place.Settings(new Place.Home()));
        covered("settings-" + percent);
        var pdf = Files.writeString(folder.resolve("a.pdf"), "papier");
        act(() -> shell.arrivals().take(List.of(pdf), null));
        act(() -> shell.desk().say(WORDS, () -> {}));
        covered("tray-" + percent);
        go(new Place.Home());
        covered("home-again-" + percent);
    }

    private void covered(String name) {
        hand.picture("said-" + name);
        var bar = Objects.requireNonNull(shell.scene().lookup(".undo-bar"), name);
        var parts = bar.lookupAll(".label, .button").stream().map(n -> seen(n)).toList();
        for (var part : parts) {
            assertTrue(part.getWidth() > 0 && part.getHeight() > 10, name + " shows it");
            assertTrue(shell.scene().getHeight() > part.getMaxY(), name + " shows all of it");
            assertTrue(shell.scene().getWidth() > part.getMaxX(), name + " shows all of it");
        }
        var all = shell.scene().getRoot().lookupAll("*");
        var beneath =
                all.stream()
                        .filter(n -> n instanceof Control c && c.isFocusTraversable())
                        .filter(n -> !n.isDisabled() && isThere(n) && !Within.holds(bar, n))
                        .filter(n ->
                                !(n instanceof ScrollPane)
                                        && parts.stream().anyMatch(seen(n)::intersects))
                        .map(Node::toString)
                        .toList();
        assertEquals(List.of(), beneath, name);
    }

    private static boolean isThere(Node node) {
        return node.isVisible() && (node.getParent() == null || isThere(node.getParent()));
    }

    /** As much of it as scroll panes let through; a hair less, for neighbours touch. */
    private static Bounds seen(Node node) {
        var seen = node.localToScene(node.getLayoutBounds());
        for (Parent above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane pane) {
                seen = both(seen, pane.localToScene(pane.getLayoutBounds()));
            }
        }
        return new BoundingBox(
                seen.getMinX() + 1, seen.getMinY() + 1, seen.getWidth() - 2, seen.getHeight() - 2);
    }

    private static Bounds both(Bounds a, Bounds b) {
        var left = Math.max(a.getMinX(), b.getMinX());
        var top = Math.max(a.getMinY(), b.getMinY());
        return new BoundingBox(
                left,
                top,
                Math.min(a.getMaxX(), b.getMaxX()) - left,
                Math.min(a.getMaxY(), b.getMaxY()) - top);
    }
}
