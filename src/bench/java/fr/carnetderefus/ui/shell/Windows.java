package fr.carnetderefus.ui.shell;

import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.KeptRules;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.settings.Settings;
import fr.carnetderefus.settings.SettingsFile;
import fr.carnetderefus.task.FxBackground;

import javafx.application.Platform;
import javafx.stage.Stage;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Real windows, and what is done in them on the JavaFX thread. */
final class Windows {
    private Windows() {}

    /** Work that may fail. */
    interface Job<T> {
        T run() throws Exception;
    }

    static void start() throws Exception {
        var started = new CompletableFuture<Boolean>();
        Platform.startup(() -> started.complete(true));
        started.get();
    }

    /** A window in French that shows this carnet. */
    static Shell show(Carnets carnets, Register register, Path folder, int width, int height)
            throws Exception {
        var settings = new SettingsFile(folder.resolve("settings.properties"));
        settings.write(Settings.DEFAULTS.withLanguage("fr"));
        return onFx(() -> {
            var made =
                    new Shell(
                            carnets,
                            settings,
                            new FxBackground(),
                            new Surroundings(
                                    new GivenFiles(),
                                    new ToldPress(),
                                    address -> {},
                                    folder,
                                    Optional.empty(),
                                    Idleness.ofSystem(),
                                    Machine.SILENT,
                                    new KeptRules(folder.resolve("rules"))));
            var stage = new Stage();
            stage.setScene(made.scene());
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
            made.enter(register);
            return made;
        });
    }

    static <T> T onFx(Job<T> job) throws Exception {
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(job.run());
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        return result.get();
    }

    /** Lets the carnet go, after what was being written, and the toolkit with it. */
    static void close(Shell shell) {
        var closed = new CompletableFuture<Boolean>();
        Platform.runLater(() -> {
            shell.close();
            Platform.runLater(() -> closed.complete(true));
        });
        closed.join();
        Platform.exit();
    }
}
