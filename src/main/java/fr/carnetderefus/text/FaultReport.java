package fr.carnetderefus.text;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * What nobody foresaw, as whoever mends it needs it: the kinds of failures and the lines of the
 * program they came through. Never what a failure says of itself: that may hold a name, a number or
 * a path.
 */
public record FaultReport(Instant at, Throwable failure) {
    private static final int MOST_FRAMES = 80;

    /** The report as a file: what it is of, then the failure. */
    public String text() {
        var second = at.truncatedTo(ChronoUnit.SECONDS).toString();
        return Stream.of(Build.now().report(List.of()), List.of(second, ""), lines(failure))
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
