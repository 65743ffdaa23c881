package fr.carnetderefus.ui.shell;

import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.SignedRules;
import fr.carnetderefus.settings.SettingsFile;
import fr.carnetderefus.task.AtOnce;

import javafx.stage.Stage;

import java.nio.file.Path;
import java.util.Optional;

/** A window for tests that only look: all work is done at once, and nobody chooses a file. */
final class BareWindow {
    private BareWindow() {}

    /** Shows one of that size, with its settings and all else it may touch in a folder. */
    static Shell show(Stage stage, Carnets carnets, Path folder, int width, int height) {
        var shell =
                new Shell(
                        carnets,
                        new SettingsFile(folder.resolve("settings.properties")),
                        new AtOnce(),
                        new Surroundings(
                                new GivenFiles(),
                                new ToldPress(),
                                address -> {},
                                folder,
                                Optional.of(folder),
                                Idleness.ofSystem(),
                                Machine.SILENT,
                                SignedRules.in(folder.resolve("rules"))));
        shell.welcome();
        stage.setScene(shell.scene());
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        return shell;
    }
}
