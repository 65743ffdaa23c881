package fr.carnetderefus.app;

import fr.carnetderefus.text.Build;
import fr.carnetderefus.text.FaultReport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * The log: when the program began, and what nobody foresaw. Small, in two files that take turns, in
 * the place the system expects; where that cannot be written there is none. Nothing personal can
 * come into it: of others' words only the speaker is noted, of failures only their kinds and lines.
 */
final class Log {
    private static final String OURS = "fr.carnetderefus";
    private static final int MOST_BYTES = 100_000;

    private Log() {}

    /** The folder of this system for the log of one person. */
    static Path folder(Map<String, String> environment, String os, String home) {
        var system = os.toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            var local = environment.getOrDefault("LOCALAPPDATA", home);
            return Path.of(local, "carnet-de-refus", "logs");
        }
        if (system.contains("mac")) {
            return Path.of(home, "Library", "Logs", "carnet-de-refus");
        }
        var state = environment.getOrDefault("XDG_STATE_HOME", "");
        var base = state.isEmpty() ? Path.of(home, ".local", "state") : Path.of(state);
        return base.resolve("carnet-de-refus");
    }

    /** The folder on this machine. */
    static Path folder() {
        return folder(
                System.getenv(),
                Objects.requireNonNullElse(System.getProperty("os.name"), ""),
                Objects.requireNonNullElse(System.getProperty("user.home"), ""));
    }

    /** From now on what happens is noted there, and what goes to the console is as bare. */
    static void open(Path folder) {
        var root = LogManager.getLogManager().getLogger("");
        for (var handler : root.getHandlers()) {
            handler.setFormatter(new Bare());
            handler.setLevel(Level.WARNING); // that all is well is for the file alone
        }
        file(folder, root);
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> unforeseen(failure));
        ours().info("start: " + String.join("; ", Build.now().report(List.of())));
    }

    /** Notes what nobody foresaw. */
    static void unforeseen(Throwable failure) {
        ours().log(Level.SEVERE, "unforeseen", failure);
    }

    /** Nothing is set on it but on the root: forgotten and made anew, it is the same. */
    private static Logger ours() {
        return Logger.getLogger(OURS);
    }

    private static void file(Path folder, Logger root) {
        try {
            Files.createDirectories(folder);
            var pattern = folder.toString().replace("%", "%%") + "/carnet-de-refus.%g.log";
            Handler handler = new FileHandler(pattern, MOST_BYTES, 2, true);
            handler.setFormatter(new Bare());
            handler.setEncoding("UTF-8");
            root.addHandler(handler);
        } catch (IOException e) {
            ours().info("no log is kept: its folder cannot be written");
        }
    }

    /** A line without a word that is not ours. */
    static final class Bare extends Formatter {
        @Override
        public String format(LogRecord record) {
            var speaker = Objects.requireNonNullElse(record.getLoggerName(), "");
            var words = speaker.startsWith(OURS) ? record.getMessage() : "(…)";
            var line = new StringBuilder();
            line.append(record.getInstant().truncatedTo(ChronoUnit.SECONDS));
            line.append(' ').append(record.getLevel()).append(' ').append(speaker);
            line.append(' ').append(words).append('\n');
            if (record.getThrown() != null) {
                FaultReport.lines(record.getThrown())
                        .forEach(each -> line.append(each).append('\n'));
            }
            return line.toString();
        }
    }
}
