package fr.carnetderefus.journal;

import fr.carnetderefus.journal.JournalException.Reason;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What {@link NoRoomTest} runs on a disk of one megabyte, which is gone when this ends. */
final class FullDisk {
    private FullDisk() {}

    public static void main(String[] args) throws Exception {
        var folder = Path.of(args[0]);
        var filler = Files.write(folder.resolve("filler"), new byte[500_000]);
        var file = folder.resolve("famille.carnet");
        Path killed;
        Head head;
        try (var journal = Samples.create(file)) {
            killed = leaveAsIfKilled(journal, file);
            head = fill(journal);
            var kept = journal.head().equals(head) && journal.verify().sound();
            System.out.println("append DISK_FULL, head " + (kept ? "kept" : "lost"));
            create(folder);
            openWithOtherWords(killed);
        }
        try (var journal = Samples.open(file)) {
            var all = journal.head().equals(head) && Samples.read(journal).size() == head.count();
            System.out.println(
                    "opens while full, "
                            + (all ? "all there, " : "not all there, ")
                            + (journal.verify().sound() ? "sound" : "damaged"));
        }
        Files.delete(filler);
        for (var name : Samples.namesIn(killed)) {
            Files.delete(killed.resolve(name));
        }
        Files.delete(killed);
        try (var journal = Samples.open(file)) {
            journal.append(Appender.batch(journal.head().count() + 1));
            if (!journal.verify().sound()) {
                throw new IllegalStateException("damaged");
            }
        }
        System.out.println("goes on once there is room, " + Samples.namesIn(folder));
    }

    /** Big rows first and then small ones, until not even a small one fits. */
    private static Head fill(Journal journal) throws JournalException {
        var head = journal.head();
        for (var size = 1 << 16; size > 0; size /= 2) {
            try {
                while (true) {
                    head = journal.append(Batch.of(new Row("A", new byte[size])));
                }
            } catch (JournalException e) {
                expectFull(e);
            }
        }
        return head;
    }

    private static void create(Path folder) throws Exception {
        var before = Samples.namesIn(folder);
        try {
            Samples.create(folder.resolve("other.carnet")).close();
            System.out.println("made on a full disk");
        } catch (JournalException e) {
            expectFull(e);
            var left = Samples.namesIn(folder).equals(before) ? "nothing left" : "something left";
            System.out.println("create DISK_FULL, " + left);
        }
    }

    /** What a kill leaves: rows that are in the WAL alone, which nobody has tried to fold in. */
    private static Path leaveAsIfKilled(Journal journal, Path file) throws Exception {
        journal.append(Batch.of(new Row("A", new byte[60_000])));
        var folder = Files.createDirectory(file.resolveSibling("killed"));
        for (var name : List.of("famille.carnet", "famille.carnet-wal")) {
            Files.copy(file.resolveSibling(name), folder.resolve(name));
        }
        return folder;
    }

    private static void openWithOtherWords(Path folder) throws Exception {
        var before = Samples.snapshot(folder);
        try {
            SqliteJournal.open(folder.resolve("famille.carnet"), "autre".toCharArray()).close();
            System.out.println("opened with other words");
        } catch (JournalException e) {
            var same = Samples.snapshot(folder).equals(before);
            System.out.println(e.reason() + ", " + (same ? "as before" : "changed"));
        }
        try (var journal = Samples.open(folder.resolve("famille.carnet"))) {
            var all = journal.head().count() == 1 && journal.verify().sound();
            System.out.println("after a kill " + (all ? "all there" : "not all there"));
        }
    }

    private static void expectFull(JournalException e) throws JournalException {
        if (e.reason() != Reason.DISK_FULL) {
            throw e;
        }
    }
}
