package fr.carnetderefus.journal;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;

/**
 * A program that tries something on a carnet and prints how it went: {@code done}, or the reason.
 * It is a process of its own because its rights, or its limits, are not the test's.
 */
final class Attempt {
    private static final int RLIMIT_FSIZE = 1;

    private Attempt() {}

    public static void main(String[] args) throws Throwable {
        var file = Path.of(args[1]);
        if (args.length > 2) {
            // SQLite's library is unpacked before the limit: it is a file too
            Sqlite.readable(file, "mode=memory").close();
            limitFiles(Long.parseLong(args[2]));
        }
        try {
            switch (args[0]) {
                case "create" -> Samples.create(file).close();
                case "open" -> Samples.open(file).close();
                case "look" -> Samples.look(file).close();
                case "check" -> ChainCheck.of(file, 0);
                case "slots" -> SqliteJournal.slots(file);
                default -> append(file);
            }
            System.out.println("done");
        } catch (JournalException e) {
            System.out.println(e.reason());
        }
    }

    /** Goes on until it fails; prints each number once it is confirmed. */
    private static void append(Path file) throws JournalException {
        try (var journal = Samples.open(file)) {
            while (true) {
                var head = journal.append(Appender.batch(journal.head().count() + 1));
                System.out.println(head.count());
            }
        }
    }

    /** No file of this process may grow beyond that: what a full disk is, on any Unix. */
    @SuppressWarnings("restricted") // a limit of this process is not Java’s to set
    private static void limitFiles(long bytes) throws Throwable {
        var linker = Linker.nativeLinker();
        var call =
                linker.downcallHandle(
                        linker.defaultLookup().findOrThrow("setrlimit"),
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
        try (var arena = Arena.ofConfined()) {
            var limits = arena.allocateFrom(ValueLayout.JAVA_LONG, bytes, bytes);
            if ((int) call.invokeExact(RLIMIT_FSIZE, limits) != 0) {
                throw new IllegalStateException("no limit could be set");
            }
        }
    }
}
