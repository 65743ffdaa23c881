package fr.carnetderefus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.settings.Settings;
import fr.carnetderefus.ui.FxThread;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import java.util.ArrayList;
import java.util.List;

/** A window comes back where it was left, if it can be seen there. */
@ExtendWith(ApplicationExtension.class)
class WindowPlaceTest {
    private final List<Settings.Window> left = new ArrayList<>();

    private Stage shown(Settings.Window kept) {
        var stage = new Stage();
        stage.setScene(new Scene(new Pane()));
        WindowPlace.of(stage, kept, left::add);
        stage.show();
        return stage;
    }

    @Test
    void sizeAndPlaceComeBack() {
        FxThread.run(() -> {
            var stage = shown(new Settings.Window(0, 0, 0, 0, false));
            var screen = Screen.getPrimary().getVisualBounds();
            assertEquals(Math.min(1120, screen.getWidth()), stage.getWidth());
            stage.setMaximized(false);
            stage.setX(40);
            stage.setY(30);
            stage.setWidth(800);
            stage.setHeight(600);
            stage.hide();
            assertEquals(List.of(new Settings.Window(40, 30, 800, 600, false)), left);
            var again = shown(left.getFirst());
            assertEquals(40, again.getX());
            assertEquals(600, again.getHeight());
            again.hide();
        });
    }

    @Test
    void ofAWindowThatFillsTheScreenWhatItWasBeforeIsKept() {
        FxThread.run(() -> {
            var stage = shown(new Settings.Window(40, 30, 800, 600, false));
            stage.setMaximized(true);
            stage.hide();
            assertEquals(List.of(new Settings.Window(40, 30, 800, 600, true)), left);
        });
    }

    /** As X11's window managers do it: the size of the screen first, and what it is for later. */
    @Test
    void theSizeOfTheScreenIsNotTakenForItsOwn() {
        FxThread.run(() -> {
            var stage = shown(new Settings.Window(40, 30, 800, 600, false));
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1000);
            stage.setHeight(700);
            stage.setMaximized(true);
            stage.hide();
            assertEquals(List.of(new Settings.Window(40, 30, 800, 600, true)), left);
        });
    }

    @Test
    void whatNoScreenShowsIsPutInTheMiddle() {
        FxThread.run(() -> {
            var screen = Screen.getPrimary().getVisualBounds();
            var width = (int) screen.getWidth();
            var height = (int) screen.getHeight();
            assertTrue(WindowPlace.isOn(screen, new Settings.Window(0, 0, 800, 600, false)));
            assertTrue(WindowPlace.isOn(screen, new Settings.Window(-600, 0, 800, 600, false)));
            for (var gone :
                    List.of(
                            new Settings.Window(width, 0, 800, 600, false),
                            new Settings.Window(-790, 0, 800, 600, false),
                            new Settings.Window(0, -20, 800, 600, false),
                            new Settings.Window(0, height - 10, 800, 600, false))) {
                assertFalse(WindowPlace.isOn(screen, gone), gone::toString);
            }
        });
    }

    /** As after work with a larger screen: its edges, and the buttons there, are to be seen. */
    @Test
    void isNeverLargerThanTheScreen() {
        FxThread.run(() -> {
            var screen = Screen.getPrimary().getVisualBounds();
            for (var kept :
                    List.of(
                            new Settings.Window(0, 0, 100_000, 5_000, false),
                            new Settings.Window(90_000, 0, 100_000, 5_000, false))) {
                var stage = shown(kept);
                assertTrue(stage.isMaximized());
                assertEquals(screen.getWidth(), stage.getWidth());
                assertEquals(screen.getHeight(), stage.getHeight());
                stage.hide();
            }
        });
    }
}
