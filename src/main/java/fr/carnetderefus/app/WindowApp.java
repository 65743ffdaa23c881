package fr.carnetderefus.app;

import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.settings.SettingsFile;
import fr.carnetderefus.task.FxBackground;
import fr.carnetderefus.task.Ticking;
import fr.carnetderefus.ui.parts.StageIcons;
import fr.carnetderefus.ui.press.SystemPress;
import fr.carnetderefus.ui.shell.Idleness;
import fr.carnetderefus.ui.shell.Picker;
import fr.carnetderefus.ui.shell.Shell;
import fr.carnetderefus.ui.shell.Surroundings;
import fr.carnetderefus.ui.shell.SystemPicker;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;

/** The window as JavaFX starts it: everything is wired here, by constructors. */
public final class WindowApp extends Application {
    private static final int WIDTH = 1120;
    private static final int HEIGHT = 760;
    private static final int LEAST_WIDTH = 640;
    private static final int LEAST_HEIGHT = 480;

    private @Nullable Shell shell;
    private @Nullable Ticking ticking;

    @Override
    public void start(Stage stage) {
        Window.tellWired();
        var home = Path.of(String.valueOf(System.getProperty("user.home")));
        var documents = home.resolve("Documents");
        Picker picker = new SystemPicker(stage);
        var made =
                new Shell(
                        Carnets.shipped(Clock.system(ZoneId.systemDefault())),
                        SettingsFile.ofSystem(System.getenv(), home.toString()),
                        new FxBackground(),
                        new Surroundings(
                                picker,
                                new SystemPress(stage),
                                getHostServices()::showDocument,
                                Files.isDirectory(documents) ? documents : home,
                                Downloads.folder(home),
                                Idleness.ofSystem()));
        shell = made;
        // the last net: whatever nobody foresaw is said in a sentence, and nothing else of it
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> made.unforeseen());
        stage.setTitle("Carnet de refus");
        stage.getIcons().setAll(StageIcons.all());
        stage.setScene(made.scene());
        size(stage, made);
        if (getParameters().getRaw().isEmpty()) {
            made.greet();
        }
        stage.setOnCloseRequest(close -> {
            close.consume();
            made.closing(stage::close);
        });
        stage.show();
        open(made);
        var minute = new Timeline(new KeyFrame(Duration.minutes(1), e -> made.tick()));
        minute.setCycleCount(Animation.INDEFINITE);
        minute.play();
        ticking = new Ticking(java.time.Duration.ofSeconds(1), made::beat);
    }

    private static void size(Stage stage, Shell shell) {
        var kept = shell.settings();
        stage.setWidth(kept.width() >= LEAST_WIDTH ? kept.width() : WIDTH);
        stage.setHeight(kept.height() >= LEAST_HEIGHT ? kept.height() : HEIGHT);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setMaximized(kept.maximized());
        stage.setOnHidden(e ->
                shell.keepWindow(
                        (int) stage.getWidth(), (int) stage.getHeight(), stage.isMaximized()));
    }

    private void open(Shell made) {
        for (var arg : getParameters().getRaw()) {
            if (arg.equals(Window.DEMO)) {
                made.demo();
            } else {
                made.ask(Path.of(arg));
            }
        }
    }

    @Override
    public void stop() {
        if (ticking != null) {
            ticking.close();
        }
        if (shell != null) {
            shell.close();
        }
    }
}
