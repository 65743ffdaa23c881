package fr.carnetderefus.text;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What nobody foresaw, as whoever mends it needs it: the kinds of failures and the lines of the
 * program they came through. Never what a failure says of itself: that may hold a name, a number or
 * a path.
 */
public record FaultReport(Instant at, Throwable failure) {
    private static final int MOST_FRAMES = 80;

    /** Which program, Java and system this is; nothing of who uses it. */
    public static List<String> surroundings() {
        return List.of(
                "Carnet de refus " + version(),
                "Java " + property("java.version") + ", JavaFX " + property("javafx.version"),
                property("os.name") + " " + property("os.version") + " " + property("os.arch"));
    }

    /** As it stands in the manifest; a dash where the program runs from its classes. */
    private static String version() {
        var home = FaultReport.class.getPackage();
        var built = home == null ? null : home.getImplementationVersion();
        return Objects.requireNonNullElse(built, "–");
    }

    private static String property(String name) {
        return Objects.requireNonNullElse(System.getProperty(name), "–");
    }

    /** The report as a file: what it is of, then the failure. */
    public String text() {
        var second = at.truncatedTo(ChronoUnit.SECONDS).toString();
        return Stream.of(surroundings(), List.of(second, ""), lines(failure))
                .flatMap(List::stream)
                .reduce("", (text, line) -> text + line + "\n");
    }

    /** A failure with its causes and what it held back, without a word of theirs. */
    public static List<String> lines(Throwable failure) {
        var lines = new ArrayList<String>();
        add(lines, "", failure, Collections.newSetFromMap(new IdentityHashMap<>()));
        return lines;
    }

    private static void add(
            List<String> lines,
            String how,
            @Nullable Throwable failure,
            java.util.Set<Throwable> told) {
        if (failure == null || !told.add(failure)) {
            return;
        }
        lines.add(how + failure.getClass().getName());
        var frames = failure.getStackTrace();
        for (var frame : List.of(frames).subList(0, Math.min(frames.length, MOST_FRAMES))) {
            lines.add("    at " + frame);
        }
        if (frames.length > MOST_FRAMES) {
            lines.add("    … " + (frames.length - MOST_FRAMES));
        }
        add(lines, "caused by ", failure.getCause(), told);
        for (var heldBack : failure.getSuppressed()) {
            add(lines, "held back ", heldBack, told);
        }
    }
}
