package fr.carnetderefus.bench;

import static fr.carnetderefus.bench.Figures.millis;
import static fr.carnetderefus.bench.Figures.ratio;
import static fr.carnetderefus.bench.Figures.say;

import fr.carnetderefus.journal.Bench;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What it takes to seal, open and sum up documents under the options that the installed program is
 * started with (decision 0099), against the quick compiler alone.
 */
public final class Seals {
    private static final List<String> QUICK =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    /** How the installed program is started (packaging/Image.java), as far as compilers go. */
    private static final List<String> INSTALLED =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:CompileCommand=quiet",
                    scaled("com.sun.crypto.provider.*"),
                    scaled("sun.security.provider.SHA2*"),
                    scaled("sun.security.provider.DigestBase"));

    private Seals() {}

    /** What a process is asked to do: a size in bytes, and how often. */
    private record Task(String words, int bytes, int times) {}

    private static final List<Task> TASKS =
            List.of(
                    new Task("the first of 5 MB", 5_000_000, 1),
                    new Task("the first ten of 5 MB", 5_000_000, 10),
                    new Task("the first hundred of 30 KB", 30_000, 100),
                    new Task("the first thousand of 30 KB", 30_000, 1_000));

    private static String scaled(String classes) {
        return "-XX:CompileCommand=CompileThresholdScaling," + classes + "::*,0.002";
    }

    /** Measures and prints; with two arguments it is the process that is measured. */
    public static void main(String[] args) throws Exception {
        if (args.length == 2) {
            say(Long.toString(nanos(Integer.parseInt(args[0]), Integer.parseInt(args[1]))));
            return;
        }
        say("sealed, opened and summed up, in a new process, median of 5");
        for (var task : TASKS) {
            var quick = median(QUICK, task);
            var installed = median(INSTALLED, task);
            say(
                    String.format(
                            Locale.ROOT,
                            "%-30s quick compiler %5s ms   as installed %5s ms   %5s times",
                            task.words,
                            millis(quick),
                            millis(installed),
                            ratio(quick, installed)));
        }
    }

    private static double median(List<String> options, Task task) throws Exception {
        var bytes = Integer.toString(task.bytes);
        var times = Integer.toString(task.times);
        var command = Fresh.java(options, Seals.class, bytes, times);
        var runs = new ArrayList<Long>();
        for (var i = 0; i < 5; i++) {
            runs.add(Long.valueOf(Fresh.said(command)));
        }
        return Figures.median(runs, Long::longValue);
    }

    private static long nanos(int bytes, int times) throws Exception {
        var seals = new Bench.Seals();
        var document = new byte[bytes];
        var start = System.nanoTime();
        for (var i = 0; i < times; i++) {
            var opened = seals.open(seals.seal(document));
            MessageDigest.getInstance("SHA-256").digest(opened);
        }
        return System.nanoTime() - start;
    }
}
