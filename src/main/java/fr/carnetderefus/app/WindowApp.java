package fr.carnetderefus.app;

import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.KeptRules;
import fr.carnetderefus.settings.SettingsFile;
import fr.carnetderefus.task.FxBackground;
import fr.carnetderefus.task.Ticking;
import fr.carnetderefus.ui.parts.Theme;
import fr.carnetderefus.ui.press.SystemPress;
import fr.carnetderefus.ui.shell.Idleness;
import fr.carnetderefus.ui.shell.Machine;
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
import java.util.Optional;

/** The window as JavaFX starts it: everything is wired here, by constructors. */
public final class WindowApp extends Application {

    private @Nullable Shell shell;
    private @Nullable Ticking ticking;

    @Override
    public void start(Stage stage) {
        Window.tellWired();
        // before the first control: JavaFX would otherwise read a sheet of its own that no scene
        // uses
        setUserAgentStylesheet(Theme.userAgentStylesheet(false));
        var home = Path.of(String.valueOf(System.getProperty("user.home")));
        var documents = home.resolve("Documents");
        Picker picker = new SystemPicker(stage);
        var settings = SettingsFile.ofSystem();
        var rules = new KeptRules(settings.rules());
        var carnets = Carnets.with(rules, Clock.system(ZoneId.systemDefault()));
        var made =
                new Shell(
                        carnets,
                        settings,
                        new FxBackground(),
                        new Surroundings(
                                picker,
                                new SystemPress(stage),
                                getHostServices()::showDocument,
                                Files.isWritable(documents) && Files.isDirectory(documents)
                                        ? documents
                                        : home,
                                Downloads.folder(home),
                                Idleness.ofSystem(),
                                machine(),
                                rules));
        shell = made;
        // the last net: whatever nobody foresaw is said in a sentence, and nothing else of it
        Thread.currentThread()
                .setUncaughtExceptionHandler((thread, failure) -> made.unforeseen(failure));
        stage.setTitle("Carnet de refus");
        stage.setScene(made.scene());
        WindowPlace.of(stage, made.settings().window(), made::keepWindow);
        var isPlain = getParameters().getRaw().isEmpty();
        if (isPlain) {
            made.greet();
        } else {
            made.welcome();
        }
        stage.setOnCloseRequest(close -> {
            close.consume();
            made.closing(stage::close);
        });
        stage.show();
        Window.shown(
                stage,
                carnets,
                asked -> show(stage, made, asked),
                isPlain ? made::welcome : () -> {});
        open(made);
        var minute = new Timeline(new KeyFrame(Duration.minutes(1), e -> made.tick()));
        minute.setCycleCount(Animation.INDEFINITE);
        minute.play();
        ticking = new Ticking(java.time.Duration.ofSeconds(1), made::beat);
    }

    /** Windows and macOS tell in ways of their own, for which there is nothing here yet. */
    private static Machine machine() {
        var system = String.valueOf(System.getProperty("os.name"));
        return system.startsWith("Linux") ? LinuxMachine.of(System.getenv()) : Machine.SILENT;
    }

    /** Another start was meant for this window: it comes to the front, with the carnet given. */
    private static void show(Stage stage, Shell shell, Optional<Path> carnet) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        carnet.ifPresent(shell::ask);
    }

    private void open(Shell made) {
        for (var arg : getParameters().getRaw()) {
            if (arg.equals(Window.DEMO)) {
                made.demo();
            } else {
                made.ask(arg);
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
        Window.first().ifPresent(OneWindow::close);
    }
}
