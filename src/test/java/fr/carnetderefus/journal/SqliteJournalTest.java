package fr.carnetderefus.journal;

import static fr.carnetderefus.journal.Samples.document;
import static fr.carnetderefus.journal.Samples.namesIn;
import static fr.carnetderefus.journal.Samples.read;
import static fr.carnetderefus.journal.Samples.row;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

class SqliteJournalTest extends JournalContractTest {
    @TempDir Path folder;

    @Override
    Journal empty() throws Exception {
        return Samples.create(folder.resolve("famille.carnet"));
    }

    @Test
    void aCarnetKeepsWhatItWasGiven() throws Exception {
        var file = folder.resolve("autre.carnet");
        Head head;
        try (var journal = Samples.create(file)) {
            journal.append(
                    new Batch(
                            List.of(row("A", "un"), row("B", "deux")),
                            List.of(document("D", "C", "pdf"))));
            head = journal.head();
        }
        try (var journal = Samples.open(file)) {
            assertEquals(head, journal.head());
            journal.append(Batch.of(row("B", "trois")));
        }
        try (var journal = Samples.open(file)) {
            assertEquals(List.of("1 A un", "2 B deux", "3 B trois"), read(journal));
            assertArrayEquals(Samples.bytes("pdf"), journal.document("D"));
            assertTrue(journal.verify().sound());
        }
    }

    @Test
    void onceClosedThereIsOneFileAndOnlyItsOwnerReadsIt() throws Exception {
        var place = Files.createDirectory(folder.resolve("seul"));
        var file = place.resolve("a.carnet");
        try (var journal = Samples.create(file)) {
            journal.append(Batch.of(row("A", "un")));
        }

        assertEquals(List.of("a.carnet"), namesIn(place));
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void openingAndReadingLeaveTheFileAsItWas() throws Exception {
        var file = folder.resolve("b.carnet");
        try (var journal = Samples.create(file)) {
            journal.append(Batch.of(row("A", "un")));
        }
        var before = Samples.fingerprint(file);
        try (var journal = Samples.open(file)) {
            read(journal);
            journal.verify();
        }

        assertEquals(before, Samples.fingerprint(file));
    }

    @Test
    void anyNameWillDo() throws Exception {
        for (var name : List.of("Élodie & fils #1 %20?.carnet", "a b;c=d'.carnet", "sans")) {
            var file = folder.resolve(name);
            try (var journal = Samples.create(file)) {
                journal.append(Batch.of(row("A", "un")));
            }
            try (var journal = Samples.open(file)) {
                assertEquals(List.of("1 A un"), read(journal));
            }
            assertTrue(Files.size(file) > 0);
        }
    }
}
