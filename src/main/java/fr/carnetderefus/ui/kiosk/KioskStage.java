package fr.carnetderefus.ui.kiosk;

import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts a kiosk over everything: the whole of the first screen, and a blank over each other one. It
 * goes by the screens' sizes too, for where no window manager runs nothing else makes it large.
 */
public final class KioskStage {
    private final Stage stage;
    private final Kiosk kiosk;
    private final List<Stage> blanks = new ArrayList<>();

    private KioskStage(Stage stage, Kiosk kiosk) {
        this.stage = stage;
        this.kiosk = kiosk;
    }

    /** Shows a kiosk in a stage that was not shown yet. */
    public static void show(Stage stage, Kiosk kiosk) {
        var over = new KioskStage(stage, kiosk);
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setTitle("Carnet de refus");
        stage.setScene(kiosk.scene());
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.setAlwaysOnTop(true);
        stage.setOnCloseRequest(over::closeAsked);
        over.cover();
        stage.show();
        stage.setFullScreen(true);
        stage.fullScreenProperty()
                .subscribe((was, is) -> {
                    if (!is) {
                        stage.setFullScreen(true);
                    }
                });
        stage.iconifiedProperty()
                .subscribe((was, is) -> {
                    if (is) {
                        stage.setIconified(false);
                    }
                });
        Screen.getScreens().addListener((ListChangeListener<Screen>) change -> over.cover());
    }

    private void cover() {
        place(stage, Screen.getPrimary());
        blanks.forEach(Stage::close);
        blanks.clear();
        for (var screen : Screen.getScreens()) {
            if (!screen.equals(Screen.getPrimary())) {
                var blank = new Stage(StageStyle.UNDECORATED);
                blank.setScene(new Scene(new Region(), Color.BLACK));
                blank.setOnCloseRequest(this::closeAsked);
                blank.setAlwaysOnTop(true);
                place(blank, screen);
                blank.show();
                blanks.add(blank);
            }
        }
    }

    private void closeAsked(Event request) {
        request.consume();
        kiosk.closeAsked();
    }

    private static void place(Stage stage, Screen screen) {
        var bounds = screen.getBounds();
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
    }
}
