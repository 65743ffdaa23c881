package fr.carnetderefus.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.journal.JournalException.Reason;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A copy takes a carnet's place, and what was there is kept. */
class RestorationTest {
    private static final String KEPT = "before.carnet";

    @TempDir Path folder;

    private Path file = Path.of("");
    private Path copy = Path.of("");

    @BeforeEach
    void create() throws Exception {
        file = folder.resolve("famille.carnet");
        try (var journal = Samples.create(file)) {
            journal.append(Batch.of(Samples.row("A", "one")));
            copy =
                    journal.copy(folder, head -> "copy.carnet", (done, of) -> true)
                            .orElseThrow()
                            .file();
            journal.append(Batch.of(Samples.row("A", "two")));
        }
    }

    private void restore() throws Exception {
        try (var from = SqliteJournal.look(copy, Samples.WORDS.toCharArray())) {
            var copied = Restoration.of(file, from, KEPT, (done, of) -> true).orElseThrow();
            assertEquals(1, copied.head().count());
        }
    }

    private static List<String> rows(Path carnet) throws Exception {
        try (var journal = Samples.open(carnet)) {
            assertTrue(journal.verify().sound());
            return Samples.read(journal);
        }
    }

    @Test
    void bothAreWholeAfterwards() throws Exception {
        restore();
        assertEquals(List.of("1 A one"), rows(file));
        assertEquals(List.of("1 A one", "2 A two"), rows(folder.resolve(KEPT)));
        assertEquals(List.of(KEPT, "copy.carnet", "famille.carnet"), Samples.namesIn(folder));
    }

    @Test
    void whatAKillLeftInTheWalIsKeptWithTheOld() throws Exception {
        var killed = Files.createDirectory(folder.resolve("killed"));
        try (var journal = Samples.open(file)) {
            journal.append(Batch.of(Samples.row("A", "three")));
            for (var name : List.of("famille.carnet", "famille.carnet-wal")) {
                Files.copy(file.resolveSibling(name), killed.resolve(name));
            }
        }
        file = killed.resolve("famille.carnet");
        restore();
        assertEquals(List.of("1 A one"), rows(file));
        assertEquals(3, rows(killed.resolve(KEPT)).size());
        assertEquals(List.of(KEPT, "famille.carnet"), Samples.namesIn(killed));
    }

    @Test
    void aCarnetThatIsGoneComesBack() throws Exception {
        Files.delete(file);
        restore();
        assertEquals(List.of("1 A one"), rows(file));
        assertEquals(List.of("copy.carnet", "famille.carnet"), Samples.namesIn(folder));
    }

    @Test
    void whatIsNoCarnetAnyMoreIsKeptAsItIs() throws Exception {
        var noise = new byte[5000];
        Files.write(file, noise);
        restore();
        assertEquals(List.of("1 A one"), rows(file));
        assertArrayEquals(noise, Files.readAllBytes(folder.resolve(KEPT)));
    }

    @Test
    void anOpenCarnetIsNotTouched() throws Exception {
        try (var open = Samples.open(file)) {
            var refused = assertThrows(JournalException.class, this::restore);
            assertEquals(Reason.IN_USE, refused.reason());
            open.append(Batch.of(Samples.row("A", "three")));
        }
        assertEquals(3, rows(file).size());
        assertEquals(List.of("copy.carnet", "famille.carnet"), Samples.namesIn(folder));
    }

    @Test
    void aCarnetDoesNotReplaceItself() throws Exception {
        copy = file;
        var refused = assertThrows(JournalException.class, this::restore);
        assertEquals(Reason.ALREADY_EXISTS, refused.reason());
        assertEquals(2, rows(file).size());
    }

    @Test
    void aKeptNameThatIsTakenStopsIt() throws Exception {
        Files.writeString(folder.resolve(KEPT), "mine");
        assertThrows(CopyException.class, this::restore);
        assertEquals("mine", Files.readString(folder.resolve(KEPT)));
        assertEquals(2, rows(file).size());
    }

    @Test
    void stoppedInTimeNothingHasChanged() throws Exception {
        try (var from = SqliteJournal.look(copy, Samples.WORDS.toCharArray())) {
            assertTrue(Restoration.of(file, from, KEPT, (done, of) -> done < 2).isEmpty());
        }
        assertEquals(2, rows(file).size());
        assertEquals(List.of("copy.carnet", "famille.carnet"), Samples.namesIn(folder));
    }
}
