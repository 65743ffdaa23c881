package fr.carnetderefus.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody who knows the format and not the passphrase moves sealed bytes about: within the carnet,
 * from an older copy of it, from another carnet. Each is told where it is; what was not touched
 * still opens.
 */
class MovedRowsTest {
    private static final int ROWS = 6;

    @TempDir Path folder;

    private Path file = Path.of("");
    private Path older = Path.of("");
    private Path foreign = Path.of("");

    @BeforeEach
    void write() throws Exception {
        file = folder.resolve("ours.carnet");
        older = folder.resolve("older.carnet");
        foreign = folder.resolve("foreign.carnet");
        fill(file, 4, "ours");
        Files.copy(file, older);
        // from here on the two went their own ways
        fill(older, 2, "older");
        fill(file, 2, "newer");
        fill(foreign, ROWS, "foreign");
    }

    private static void fill(Path carnet, int rows, String text) throws JournalException {
        try (var journal = Files.exists(carnet) ? Samples.open(carnet) : Samples.create(carnet)) {
            for (var i = 0; i < rows; i++) {
                var seq = journal.head().count() + 1;
                journal.append(
                        new Batch(
                                List.of(Samples.row("S" + seq % 2, text + seq)),
                                List.of(Samples.document("D" + seq, "S" + seq % 2, text + seq))));
            }
        }
    }

    /** By whoever has the file and SQLite. */
    private void change(String... statements) throws Exception {
        try (var connection = Sqlite.writable(file)) {
            Sqlite.execute(connection, "PRAGMA foreign_keys = OFF");
            Sqlite.execute(connection, "ATTACH '" + older + "' AS older");
            Sqlite.execute(connection, "ATTACH '" + foreign + "' AS theirs");
            for (var sql : statements) {
                Sqlite.execute(connection, sql);
            }
        }
    }

    /** The rows, documents and keys that verifying names; each as {@code table id}. */
    private Set<String> told() throws Exception {
        try (var journal = Samples.open(file)) {
            var found = journal.verify();
            assertFalse(found.sound());
            assertEquals(ROWS, journal.head().count());
            return found.damages().stream()
                    .map(d -> d.table() + " " + d.id())
                    .collect(Collectors.toSet());
        }
    }

    private void rowsAreRefusedFrom(int first) throws Exception {
        rowsAreRefusedFrom(first, "entry " + first);
    }

    private void rowsAreRefusedFrom(int first, String where) throws Exception {
        try (var journal = Samples.open(file)) {
            var seen = new int[1];
            var refused =
                    assertThrows(
                            JournalException.class,
                            () -> journal.read(0, (seq, subject, content) -> seen[0]++));
            assertEquals(where, refused.detail());
            assertEquals(first - 1, seen[0], "what came before is still there");
        }
    }

    @Test
    void twoRowsThatChangedPlaces() throws Exception {
        change(
                "UPDATE entry SET seq = -2 WHERE seq = 2",
                "UPDATE entry SET seq = 2 WHERE seq = 4",
                "UPDATE entry SET seq = 4 WHERE seq = -2");
        rowsAreRefusedFrom(2);
        assertEquals(Set.of("entry 2", "entry 3", "entry 4", "entry 5"), told());
    }

    @Test
    void aRowRepeatedAsTheNext() throws Exception {
        change(
                "DELETE FROM entry WHERE seq = 4",
                "INSERT INTO entry SELECT 4, subject, sealed, chain FROM entry WHERE seq = 2");
        rowsAreRefusedFrom(4);
        assertEquals(Set.of("entry 4", "entry 5"), told());
    }

    @Test
    void aRowOfAnOlderCopy() throws Exception {
        change("REPLACE INTO entry SELECT * FROM older.entry WHERE seq = 5");
        // it follows the same row 4, so that only what comes after tells
        rowsAreRefusedFrom(6);
        assertEquals(Set.of("entry 6"), told());
    }

    /** A whole end of an older copy is a carnet as it was: a noted head alone tells. */
    @Test
    void theWholeEndOfAnOlderCopyShowsByTheNotedHead() throws Exception {
        Head noted;
        try (var journal = Samples.open(file)) {
            noted = journal.head();
        }
        change("REPLACE INTO entry SELECT * FROM older.entry WHERE seq > 4");
        var now = ChainCheck.of(file, noted.count());
        assertFalse(now.then().orElseThrow().equals(noted.chain()));
    }

    @Test
    void aRowOfAnotherCarnet() throws Exception {
        change("REPLACE INTO entry SELECT * FROM theirs.entry WHERE seq = 3");
        rowsAreRefusedFrom(3);
        assertEquals(Set.of("entry 3", "entry 4"), told());
    }

    @Test
    void theKeyOfAnotherCarnetsSubject() throws Exception {
        change("REPLACE INTO subject SELECT * FROM theirs.subject WHERE id = 'S1'");
        rowsAreRefusedFrom(1, "subject S1");
        var told = told();
        assertEquals(
                Set.of("subject S1", "entry 1", "entry 3", "entry 5"),
                told.stream().filter(d -> !d.startsWith("document")).collect(Collectors.toSet()));
        try (var journal = Samples.open(file)) {
            assertArrayEquals(Samples.bytes("ours2"), journal.document("D2"));
        }
    }

    @Test
    void documentsThatChangedPlacesOrCameFromElsewhere() throws Exception {
        change(
                "UPDATE document SET id = 'X' WHERE id = 'D1'",
                "UPDATE document SET id = 'D1' WHERE id = 'D3'",
                "UPDATE document SET id = 'D3' WHERE id = 'X'",
                "REPLACE INTO document SELECT * FROM theirs.document WHERE id = 'D5'",
                "UPDATE document SET subject = 'S1' WHERE id = 'D6'");
        assertEquals(Set.of("document D1", "document D3", "document D5", "document D6"), told());
        try (var journal = Samples.open(file)) {
            assertEquals(ROWS, Samples.read(journal).size());
        }
    }
}
