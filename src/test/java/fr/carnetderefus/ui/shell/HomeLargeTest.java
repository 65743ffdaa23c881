package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.register.AddPerson;
import fr.carnetderefus.settings.Settings;
import fr.carnetderefus.ui.home.HomeView;

import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.util.Objects;

/** The home sheet in large letters, in the smallest window. */
class HomeLargeTest extends OpenWindow {
    @Override
    Settings settings() {
        return super.settings().withTextPercent(200);
    }

    @Test
    void nothingRunsOutOfTheWindow() throws Exception {
        familyOnDisk();
        hand.waitFor("search");
        settle();
        hand.picture("home-large-fr");
        assertFits();
        assertEquals("search", focused().getId());
        hand.press(KeyCode.L);
        settle();
        hand.picture("home-large-fr-typing");
    }

    @Test
    void longNamesAreWrappedRatherThanCut() throws Exception {
        family();
        var lea = person("Léa");
        var called = new Names("Marie-Bénédicte", "Vandenbroucke-Delattre", "");
        new AddPerson(shell.desk().register())
                .amend(
                        new Person(
                                lea.id(),
                                lea.kind(),
                                called,
                                lea.born(),
                                lea.household(),
                                lea.keeper(),
                                lea.representation(),
                                lea.insurance()));
        act(() -> shell.desk().changed());
        hand.sees("Vandenbroucke-Delattre");
        settle();
        hand.picture("home-large-long-names");
        assertFits();
    }

    private void assertFits() {
        var home = (HomeView) Objects.requireNonNull(shell.screen());
        var pane = (ScrollPane) home.node();
        assertTrue(
                pane.getContent().getLayoutBounds().getWidth()
                        <= pane.getViewportBounds().getWidth() + 1,
                () -> pane.getContent().getLayoutBounds() + " in " + pane.getViewportBounds());
    }
}
