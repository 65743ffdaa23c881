package fr.carnetderefus.journal;

import java.nio.file.Path;
import java.util.UUID;

/** What {@link CopyFaultsTest} runs and kills, or runs where there is no room. */
final class Copier {
    private Copier() {}

    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "copies" -> copies(Path.of(args[1]), Path.of(args[2]));
            case "restores" -> restores(Path.of(args[1]), Path.of(args[2]), Path.of(args[3]));
            default -> once(Path.of(args[1]), Path.of(args[2]));
        }
    }

    /** Copies again and again while it writes, and tells each copy that is made. */
    private static void copies(Path carnet, Path folder) throws Exception {
        try (var journal = Samples.open(carnet)) {
            while (true) {
                journal.append(Appender.batch(journal.head().count() + 1));
                var made =
                        journal.copy(
                                folder,
                                head -> head.count() + "-" + head.chain() + ".carnet",
                                (done, of) -> true);
                System.out.println(made.orElseThrow().file().getFileName());
            }
        }
    }

    /** Puts one copy and the other in the carnet's place, in turn. */
    private static void restores(Path carnet, Path one, Path other) throws Exception {
        while (true) {
            for (var copy : new Path[] {one, other}) {
                try (var from = SqliteJournal.look(copy, Samples.WORDS.toCharArray())) {
                    var kept = "kept-" + UUID.randomUUID() + ".carnet";
                    var made = Restoration.of(carnet, from, kept, (done, of) -> true);
                    System.out.println(made.orElseThrow().head().count());
                }
            }
        }
    }

    /** Copies once and tells what came of it, and what is left. */
    private static void once(Path carnet, Path folder) throws Exception {
        try (var journal = Samples.open(carnet)) {
            try {
                journal.copy(folder, head -> "copy.carnet", (done, of) -> true);
                System.out.println("made");
            } catch (CopyException e) {
                System.out.println(e.reason());
            }
            System.out.println(Samples.namesIn(folder));
            System.out.println(journal.verify().sound() ? "sound" : "damaged");
        }
    }
}
