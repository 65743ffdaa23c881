package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.register.AddPerson;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Objects;

/** What a screen shows when it comes: its beginning, and the button that leads on. */
class FirstSightTest extends OpenWindow {
    private void size(int width, int height) {
        act(() -> {
            var stage = shell.scene().getWindow();
            stage.setWidth(width);
            stage.setHeight(height);
        });
        settle();
    }

    private void letters(int percent) {
        act(() -> shell.change(s -> s.withTextPercent(percent)));
        settle();
    }

    private void assertInSight(String id) {
        var node = hand.waitFor(id);
        act(() -> {
            shell.scene().getRoot().layout();
            var at = node.localToScene(node.getLayoutBounds());
            assertTrue(at.getMinY() >= 0, id + " above");
            assertTrue(at.getMaxY() <= shell.scene().getHeight(), id + " below: " + at);
        });
    }

    private boolean hasBarBelow() {
        var pane = (ScrollPane) Objects.requireNonNull(shell.screen()).node();
        return pane.lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .anyMatch(bar ->
                        bar.getOrientation() == Orientation.HORIZONTAL
                                && bar.isVisible()
                                && pane.equals(bar.getParent()));
    }

    @Test
    void theWelcomeBeginsWithItsTitleInAnySize() {
        for (var percent : new int[] {100, 200, 300}) {
            letters(percent);
            act(shell::welcome);
            settle();
            hand.picture("first-welcome-" + percent);
            assertEquals(0, scrolled(), percent + " %");
            assertFalse(hasBarBelow(), percent + " %");
        }
    }

    @Test
    void aCarnetIsMadeWithoutScrollingOnASmallScreen() {
        size(1366, 768 - 60);
        hand.click("create");
        hand.picture("first-create");
        assertInSight("create-carnet");
        hand.type("passphrase", "girafe mille lampes nord");
        hand.type("passphrase-again", "girafe mille lampes nord");
        settle();
        hand.picture("first-create-typed");
        assertInSight("create-carnet");
    }

    @Test
    void inLargeLettersOneSeesWhereOneTypes() {
        letters(200);
        hand.click("create");
        settle();
        hand.picture("first-create-200");
        assertInSight("passphrase");
    }

    @Test
    void theCalendarBeginsWithThisMonth() throws Exception {
        var register = empty();
        new AddPerson(register)
                .add(
                        new Person(
                                AddPerson.newId(),
                                PersonKind.CHILD,
                                Names.of("Léa", "Martin"),
                                LocalDate.parse("2015-06-01"),
                                "Martin",
                                false,
                                null,
                                Insurance.NONE));
        go(new Place.Calendar());
        settle();
        hand.picture("first-calendar");
        hand.sees("novembre 2026");
        assertEquals(0, scrolled());
        hand.click("month-next-day");
        hand.sees("juin 2033");
        hand.picture("first-calendar-next");
    }
}
