package fr.carnetderefus.app;

import fr.carnetderefus.register.ProcedureFile;
import fr.carnetderefus.task.Ahead;
import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.Texts;

import javafx.application.Application;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts the window, or says in a sentence why it cannot. */
final class Window {
    static final String DEMO = "--demo";
    static final String KIOSK = "--kiosk";

    /** Held here, for the logging system forgets loggers that nobody holds. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private static volatile boolean wired;

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
        Ahead.read(ProcedureFile::all);
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
