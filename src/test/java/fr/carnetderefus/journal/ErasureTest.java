package fr.carnetderefus.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.journal.JournalException.Reason;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A subject is erased for good, and nobody else notices. */
class ErasureTest {
    private static final int BIG = 200_000;
    private static final int NEEDLE = 16;

    @TempDir Path folder;

    private Path file() {
        return folder.resolve("famille.carnet");
    }

    private static byte[] noise(int seed, int length) {
        var bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static void fill(Journal journal) throws JournalException {
        for (var i = 0; i < 40; i++) {
            var subject = i % 2 == 0 ? "A" : "B";
            journal.append(
                    new Batch(
                            List.of(Samples.row(subject, "entry " + i)),
                            i % 8 < 2
                                    ? List.of(new Document("D" + i, subject, noise(i, BIG)))
                                    : List.of()));
        }
        journal.append(
                new Batch(List.of(), List.of(Samples.document("draft", "carnet", "half typed"))));
    }

    private static final Erasure ERASURE = new Erasure(List.of("A"), List.of("draft"));

    private static boolean erase(Journal journal) throws JournalException {
        return journal.erase(ERASURE, Batch.of(Samples.row("carnet", "erased")));
    }

    private static List<String> others(Journal journal) throws JournalException {
        return Samples.read(journal).stream().filter(row -> !row.contains(" A ")).toList();
    }

    @Test
    void othersAreAsTheyWere() throws Exception {
        for (var journal : List.of(new MemoryJournal(), Samples.create(file()))) {
            try (journal) {
                fill(journal);
                var before = new ArrayList<>(others(journal));
                var halfway = journal.head(20);
                assertTrue(erase(journal));
                before.add("41 carnet erased");
                check(journal, before);
                assertEquals(halfway, journal.head(20), "the chain is the one it was");
                assertFalse(journal.has("A"));
                assertTrue(journal.has("B"));
            }
        }
        try (var again = Samples.open(file())) {
            assertEquals(41, again.head().count());
            var before = others(again);
            check(again, before);
            again.append(Batch.of(Samples.row("B", "goes on"), Samples.row("C", "comes")));
            assertTrue(again.verify().sound());
        }
    }

    private static void check(Journal journal, List<String> rows) throws JournalException {
        assertEquals(rows, Samples.read(journal));
        var found = journal.verify();
        assertEquals(List.of(), found.damages());
        assertEquals(20, found.erased());
        assertEquals(21, found.rows());
        assertEquals(5, found.documents());
        assertArrayEquals(noise(9, BIG), journal.document("D9"));
        Samples.fails(Reason.NOT_FOUND, () -> journal.document("D8"));
        Samples.fails(Reason.NOT_FOUND, () -> journal.document("draft"));
        var head = journal.head();
        assertThrows(
                IllegalArgumentException.class,
                () -> journal.append(Batch.of(Samples.row("A", "is back"))));
        assertEquals(head, journal.head());
        Samples.fails(
                Reason.DAMAGED,
                () -> journal.replace(List.of(Samples.document("D8", "A", "is back"))));
    }

    @Test
    void nothingOfItIsInAnyPage() throws Exception {
        try (var journal = Samples.create(file())) {
            fill(journal);
        }
        var whole = Files.readAllBytes(file());
        // where a piece lies across two pages it could not be found anyway
        var needles = sealed().stream().filter(piece -> isIn(whole, piece)).toList();
        assertTrue(needles.size() > 40, "what was sealed is not where it was looked for");
        try (var journal = Samples.open(file())) {
            assertTrue(erase(journal));
            assertEquals(0, Files.size(file().resolveSibling("famille.carnet-wal")));
            assertNone(needles);
        }
        assertNone(needles);
        assertEquals(List.of("famille.carnet"), Samples.namesIn(folder));
        assertTrue(Files.size(file()) < whole.length - 4 * BIG, "the file has not become shorter");
    }

    /** Pieces of all that is to be gone: the wrapped key, and the documents every so often. */
    private List<byte[]> sealed() throws JournalException {
        var pieces = new ArrayList<byte[]>();
        try (var store = SqliteStore.look(file())) {
            var key = Samples.present(store.wrappedKey("A"));
            pieces.add(Arrays.copyOf(key, NEEDLE));
            for (var id : List.of("D0", "D8", "D16", "D24", "D32")) {
                var sealed = Samples.present(store.document(id)).sealed();
                for (var at = 0; at + NEEDLE <= sealed.length; at += BIG / 10) {
                    pieces.add(Arrays.copyOfRange(sealed, at, at + NEEDLE));
                }
            }
        }
        return pieces;
    }

    /** A kill, or a full disk, between the erasing and the writing anew. */
    @Test
    void theNextOpeningWritesTheFileAnew() throws Exception {
        try (var journal = Samples.create(file())) {
            fill(journal);
        }
        var needles = sealed();
        var store = SqliteStore.open(file(), Claim.on(file()));
        try (var words = Passphrase.of(Samples.WORDS.toCharArray());
                var journal =
                        new SealedJournal(store, Unlocked.by(words).open(store.slots()).carnet())) {
            store.rows(
                    0,
                    row -> {
                        if (row.seq() == 1) {
                            // SQLite writes nothing anew while somebody reads
                            assertFalse(erase(journal));
                        }
                    });
            assertTrue(others(journal).contains("41 carnet erased"));
            assertTrue(journal.verify().sound());
        }
        try (var look = SqliteJournal.look(file(), Samples.WORDS.toCharArray())) {
            assertEquals(0, look.document("erasing").length);
        }
        try (var journal = Samples.open(file())) {
            Samples.fails(Reason.NOT_FOUND, () -> journal.document("erasing"));
            check(journal, others(journal));
        }
        assertNone(needles);
    }

    private void assertNone(List<byte[]> needles) throws Exception {
        for (var name : Samples.namesIn(folder)) {
            var bytes = Files.readAllBytes(folder.resolve(name));
            for (var needle : needles) {
                assertFalse(isIn(bytes, needle), name);
            }
        }
    }

    private static boolean isIn(byte[] bytes, byte[] needle) {
        for (var i = 0; i <= bytes.length - needle.length; i++) {
            if (bytes[i] == needle[0]
                    && Arrays.equals(bytes, i, i + needle.length, needle, 0, needle.length)) {
                return true;
            }
        }
        return false;
    }
}
