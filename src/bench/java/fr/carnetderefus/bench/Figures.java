package fr.carnetderefus.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** Medians and ratios, as a table says them. */
final class Figures {
    private static final double MILLI = 1e6;

    private Figures() {}

    static <T> double median(List<T> measured, ToLongFunction<T> what) {
        var sorted = measured.stream().mapToLong(what).sorted().toArray();
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1
                ? sorted[middle]
                : (sorted[middle - 1] + sorted[middle]) / 2.0;
    }

    static String millis(double nanos) {
        return String.format(Locale.ROOT, nanos < 10 * MILLI ? "%.2f" : "%.0f", nanos / MILLI);
    }

    static String ratio(double nanos, double floor) {
        return String.format(Locale.ROOT, "%.1f", nanos / floor);
    }

    /** Prints one line of a table; the first cell is as wide as the widest number of people. */
    @SuppressWarnings("SystemOut") // the table is what the program is for
    static void row(Object... cells) {
        var line = new StringBuilder();
        for (var cell : cells) {
            line.append(String.format(Locale.ROOT, "%10s", cell));
        }
        System.out.println(line);
    }

    @SuppressWarnings("SystemOut")
    static void say(String words) {
        System.out.println(words);
    }
}
