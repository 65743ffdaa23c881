package fr.carnetderefus.bench;

import static fr.carnetderefus.bench.Figures.median;
import static fr.carnetderefus.bench.Figures.millis;
import static fr.carnetderefus.bench.Figures.ratio;
import static fr.carnetderefus.bench.Figures.row;
import static fr.carnetderefus.bench.Figures.say;

import fr.carnetderefus.journal.Bench;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.register.Crowd;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the whole benchmark and prints its tables. With the path of one of its carnets as argument
 * it goes the way once and prints the nanoseconds: a fresh process, as a person starts one.
 */
public final class Main {
    private static final List<Integer> PEOPLE = List.of(10, 1_000, 10_000);
    private static final int WARM = 15;
    private static final int COLD = 5;
    private static final int APPENDS = 300;

    private Main() {}

    /** What was measured on one carnet. */
    private record Size(int people, List<Unlock> cold, List<Unlock> warm, List<Append> appends) {}

    /** Measures everything, or one cold way. */
    public static void main(String[] args) throws Exception {
        if (args.length == 1) {
            say(Fresh.line(Unlock.measure(Path.of(args[0]))));
            return;
        }
        // on the build's own disk: where /tmp is memory, durable costs nothing
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench");
        try {
            var sizes = new ArrayList<Size>();
            for (var people : PEOPLE) {
                sizes.add(measure(folder, people));
            }
            legend();
            unlocking("a fresh process, median of " + COLD, sizes, Size::cold);
            unlocking("a warm process, median of " + WARM, sizes, Size::warm);
            appending(sizes);
        } finally {
            delete(folder);
        }
    }

    private static Size measure(Path folder, int people) throws Exception {
        var file = folder.resolve(people + ".carnet");
        Bench.create(file, Unlock.PASSPHRASE);
        List<PersonId> ids;
        try (var register = Unlock.CARNETS.open(file, Unlock.PASSPHRASE)) {
            ids = Crowd.fill(register, people);
        }
        var cold = new ArrayList<Unlock>();
        for (var i = 0; i < COLD; i++) {
            cold.add(Fresh.measure(file));
        }
        var warm = new ArrayList<Unlock>();
        for (var i = 0; i < 2 * WARM; i++) {
            warm.add(Unlock.measure(file));
        }
        var copy = Files.copy(file, folder.resolve(people + ".floor"));
        var appends = Append.measure(file, copy, ids, 2 * APPENDS);
        // the first half was for the compiler
        return new Size(
                people,
                cold,
                warm.subList(WARM, warm.size()),
                appends.subList(APPENDS, appends.size()));
    }

    private static void legend() {
        say("sqlite    the rows read, or one row inserted, by SQLite alone");
        say("journal   the carnet opened and every row unsealed, nothing made of them");
        say("open      the same, decoded and folded into the register");
        say("home      everybody surveyed, the home screen's model filled");
        say("rest      open + home; all is that and the key's derivation, argon2id");
    }

    /** Which of the unlockings a table is about. */
    private interface Which {
        List<Unlock> of(Size size);
    }

    private static void unlocking(String title, List<Size> sizes, Which which) {
        say("");
        say("From the passphrase to the home screen, milliseconds, " + title);
        row("people", "sqlite", "journal", "open", "home", "rest", "rest/sql", "argon2id", "all");
        for (var size : sizes) {
            var all = which.of(size);
            var floor = median(all, Unlock::floor);
            var rest = median(all, Unlock::rest);
            row(
                    size.people(),
                    millis(floor),
                    millis(median(all, Unlock::journal)),
                    millis(median(all, Unlock::open)),
                    millis(median(all, Unlock::home)),
                    millis(rest),
                    ratio(rest, floor),
                    millis(median(all, Unlock::key)),
                    millis(median(all, u -> u.key() + u.rest())));
        }
    }

    private static void appending(List<Size> sizes) {
        say("");
        say("One durable entry, milliseconds, median of " + APPENDS);
        row("people", "sqlite", "verb", "verb/sql");
        for (var size : sizes) {
            var floor = median(size.appends(), Append::floor);
            var verb = median(size.appends(), Append::verb);
            row(size.people(), millis(floor), millis(verb), ratio(verb, floor));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
