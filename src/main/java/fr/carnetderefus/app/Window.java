package fr.carnetderefus.app;

import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.settings.SettingsFile;
import fr.carnetderefus.task.Ahead;
import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.FirstFrame;
import fr.carnetderefus.ui.parts.StageIcons;

import javafx.application.Application;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts the window, or says in a sentence why it cannot. */
final class Window {
    static final String DEMO = "--demo";
    static final String KIOSK = "--kiosk";

    /** Held here, for the logging system forgets loggers that nobody holds. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private static volatile boolean wired;

    /** JavaFX makes the application itself, and hands it nothing but words. */
    private static volatile @Nullable OneWindow first;

    private Window() {}

    /** A window came as far as being wired: what fails later is not for want of a display. */
    static void tellWired() {
        wired = true;
    }

    /** Returns when the window has been closed: 0, or 1 where it could not be shown. */
    static int start(List<String> args) {
        if (!hasDisplay(System.getProperties(), System.getenv())) {
            return sayNoDisplay();
        }
        if (!args.contains(DEMO) && isTaken(args)) {
            return 0;
        }
        Ahead.read(() -> Log.open(Log.folder()));
        // it warns that it is not on the module path, where the program would start slower
        JAVAFX.setLevel(Level.SEVERE);
        try {
            Application.launch(
                    args.contains(KIOSK) ? KioskApp.class : WindowApp.class,
                    args.toArray(String[]::new));
            return 0;
        } catch (RuntimeException e) {
            if (wired) {
                throw e;
            }
            return sayNoDisplay();
        }
    }

    /** Whether a window that is there already took what this start was given. */
    private static boolean isTaken(List<String> args) {
        var ours = OneWindow.folder(System.getenv(), SettingsFile.ofSystem());
        var kiosk = args.contains(KIOSK);
        var folder = kiosk ? ours.resolve("kiosk") : ours;
        first = OneWindow.first(folder).orElse(null);
        return first == null
                && OneWindow.handOver(
                        folder,
                        kiosk
                                ? Optional.empty()
                                : args.stream().findFirst().flatMap(OneWindow::path));
    }

    /**
     * Goes on once a stage that was just shown has had its first frame: with what nobody waits for
     * before there is something to read.
     *
     * @param asked takes what other starts hand over
     * @param others shows what other starts begin with, when the start-up cache is made
     */
    static void shown(
            Stage stage, Carnets carnets, Consumer<Optional<Path>> asked, Runnable others) {
        FirstFrame.watch(stage, others);
        FirstFrame.after(
                stage,
                () -> {
                    stage.getIcons().setAll(StageIcons.all());
                    Ahead.read(carnets::procedures);
                    first().ifPresent(ours -> ours.listen(asked));
                });
    }

    /** This start as the first of the person at this machine; empty where it stands for itself. */
    static Optional<OneWindow> first() {
        return Optional.ofNullable(first);
    }

    /** JavaFX itself hangs or throws, depending on the system, where there is no display. */
    static boolean hasDisplay(Map<?, ?> properties, Map<String, String> environment) {
        var linux =
                String.valueOf(properties.get("os.name"))
                        .toLowerCase(Locale.ROOT)
                        .contains("linux");
        return !linux
                || "Headless".equals(properties.get("glass.platform"))
                || !environment.getOrDefault("DISPLAY", "").isEmpty();
    }

    private static int sayNoDisplay() {
        var texts = Texts.in(Language.nearest(Locale.getDefault()));
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        err.println(texts.get("window.no-display"));
        return 1;
    }
}
