package fr.carnetderefus.app;

import fr.carnetderefus.settings.Settings;
import fr.carnetderefus.ui.shell.Shell;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Size and place of the window: as it was left, where a screen still shows it. What is kept of a
 * window that fills the screen is how it was before.
 */
final class WindowPlace {
    private static final int LEAST_WIDTH = 640;
    private static final int LEAST_HEIGHT = 480;

    /** By so much of its upper edge a window can be taken hold of. */
    private static final int HANDLE = 100;

    /**
     * So long after the last change a size is the window's own. A window manager that makes it fill
     * the screen gives it the size first, and says only then what for.
     */
    private static final Duration STILL = Duration.millis(500);

    private final Stage stage;
    private final PauseTransition still = new PauseTransition(STILL);
    private Settings.Window last;
    private Settings.@Nullable Window changed;
    private boolean broughtDown;

    private WindowPlace(Stage stage, Settings.Window kept) {
        this.stage = stage;
        this.last = kept;
        still.setOnFinished(e -> settle());
    }

    /** Places a window that is not shown yet; {@code keep} hears how it was left. */
    static void of(Stage stage, Settings.Window kept, Consumer<Settings.Window> keep) {
        var place = new WindowPlace(stage, kept);
        place.put(kept);
        stage.xProperty().subscribe(place::follow);
        stage.yProperty().subscribe(place::follow);
        stage.yProperty().subscribe(place::bringDown);
        stage.widthProperty().subscribe(place::follow);
        stage.heightProperty().subscribe(place::follow);
        stage.setOnHidden(e -> {
            place.still.stop();
            place.settle();
            keep.accept(place.last.maximized(stage.isMaximized()));
        });
    }

    private void put(Settings.Window kept) {
        var isKept = kept.width() >= LEAST_WIDTH && kept.height() >= LEAST_HEIGHT;
        var shown =
                isKept
                        ? Screen.getScreens().stream()
                                .map(Screen::getVisualBounds)
                                .filter(screen -> isOn(screen, kept))
                                .findFirst()
                        : Optional.<Rectangle2D>empty();
        var screen = shown.orElseGet(() -> Screen.getPrimary().getVisualBounds());
        var width = isKept ? kept.width() : Shell.WIDTH;
        var height = isKept ? kept.height() : Shell.HEIGHT;
        // of a window larger than the screen, buttons and title would lie outside: it fills it
        var fills = width > screen.getWidth() || height > screen.getHeight();
        stage.setWidth(Math.min(width, screen.getWidth()));
        stage.setHeight(Math.min(height, screen.getHeight()));
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        if (shown.isPresent()) {
            stage.setX(kept.x());
            stage.setY(kept.y());
        }
        stage.setMaximized(kept.maximized() || fills);
    }

    /** Whether it can be taken hold of there. */
    static boolean isOn(Rectangle2D screen, Settings.Window kept) {
        return kept.y() >= screen.getMinY()
                && kept.y() <= screen.getMaxY() - HANDLE
                && kept.x() + kept.width() >= screen.getMinX() + HANDLE
                && kept.x() <= screen.getMaxX() - HANDLE;
    }

    /**
     * A window manager that reckons without the title puts that above the screen's edge, where
     * nobody can take hold of it (openbox, with a window nearly as high as the screen). Once: later
     * it is a person who moves it there.
     */
    private void bringDown(Number y) {
        if (broughtDown || !stage.isShowing()) {
            return;
        }
        var top = Screen.getPrimary().getVisualBounds().getMinY();
        var isOnIt =
                Screen.getScreensForRectangle(
                                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())
                        .contains(Screen.getPrimary());
        if (isOnIt && y.doubleValue() < top) {
            broughtDown = true;
            Platform.runLater(() -> stage.setY(top));
        }
    }

    /** What it changed to is its own where it does not fill the screen now. */
    private void settle() {
        if (changed != null && !stage.isMaximized()) {
            last = changed;
        }
        changed = null;
    }

    private void follow(Number value) {
        var isItself = stage.isShowing() && !stage.isMaximized() && !stage.isIconified();
        if (isItself && !Double.isNaN(value.doubleValue())) {
            still.playFromStart();
            changed =
                    new Settings.Window(
                            (int) stage.getX(),
                            (int) stage.getY(),
                            (int) stage.getWidth(),
                            (int) stage.getHeight(),
                            false);
        }
    }
}
