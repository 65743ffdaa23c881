package fr.carnetderefus.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.journal.JournalException.Reason;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * What a kill left beside a carnet, taken away, cut, changed or put beside another: nothing wrong
 * is believed, and what the carnet itself holds stays.
 */
class StrayWalTest {
    private static final String CARNET = "famille.carnet";
    private static final String WAL = CARNET + "-wal";

    /** How many rows are in the file itself; as many again are in its WAL alone. */
    private static final int ROWS = 8;

    private static final int CUTS = Faults.times(40, 400);
    private static final int FLIPS = Faults.times(60, 1000);

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    @TempDir Path folder;

    private Path killed = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void write() throws Exception {
        killed = life("ours", ROWS);
        file = killed.resolve(CARNET);
    }

    /** A carnet of which some rows are in the file and as many in the WAL, as a kill leaves it. */
    private Path life(String name, int rows) throws Exception {
        var place = Files.createDirectory(folder.resolve(name));
        var carnet = place.resolve(CARNET);
        Samples.create(carnet).close();
        append(carnet, rows);
        return killWhileAppending(place, rows);
    }

    private static void append(Path carnet, int rows) throws JournalException {
        try (var journal = Samples.open(carnet)) {
            for (var i = 0; i < rows; i++) {
                journal.append(Appender.batch(journal.head().count() + 1));
            }
        }
    }

    private static Path killWhileAppending(Path place, int rows) throws Exception {
        var left = place.resolveSibling(place.getFileName() + " killed");
        Files.createDirectory(left);
        try (var journal = Samples.open(place.resolve(CARNET))) {
            for (var i = 0; i < rows; i++) {
                journal.append(Appender.batch(journal.head().count() + 1));
            }
            for (var name : List.of(CARNET, WAL)) {
                Files.copy(place.resolve(name), left.resolve(name));
            }
        }
        return left;
    }

    /** Whole up to some row, of which the number is returned. */
    private static long wholeUpTo(Path carnet) throws Exception {
        try (var journal = Samples.open(carnet)) {
            assertEquals(List.of(), journal.verify().damages());
            journal.read(
                    0,
                    (seq, subject, content) ->
                            assertTrue(Arrays.equals(Appender.content(seq), content)));
            return journal.head().count();
        }
    }

    private void isRefusedAndAsBefore() throws Exception {
        var before = Samples.snapshot(killed);
        var refused = Samples.fails(Reason.STRAY_WAL, () -> Samples.open(file).close());
        assertEquals(WAL, refused.detail());
        assertEquals(before, Samples.snapshot(killed));
        Files.delete(killed.resolve(WAL));
        assertTrue(wholeUpTo(file) >= ROWS, "what the file itself holds is lost");
    }

    @Test
    void itsOwnGivesEverythingBack() throws Exception {
        assertEquals(2 * ROWS, wholeUpTo(file));
        assertEquals(List.of(CARNET), Samples.namesIn(killed));
    }

    /** Told by a noted head alone: see the threat model. */
    @Test
    void takenAwayWhatTheFileHoldsIsThere() throws Exception {
        Files.delete(killed.resolve(WAL));
        assertEquals(ROWS, wholeUpTo(file));
    }

    @Test
    void anotherCarnetsIsRefused() throws Exception {
        for (var rows : List.of(1, ROWS, 3 * ROWS)) {
            var theirs = life("theirs " + rows, rows).resolve(WAL);
            var own = Files.readAllBytes(killed.resolve(WAL));
            var whole = Files.readAllBytes(file);
            Files.copy(theirs, killed.resolve(WAL), StandardCopyOption.REPLACE_EXISTING);
            isRefusedAndAsBefore();
            Files.write(file, whole);
            Files.write(killed.resolve(WAL), own);
        }
    }

    /**
     * As when a newer copy is put in a carnet's place by hand, and what a kill left is still there.
     */
    @Test
    void itsOwnOfAnEarlierTimeIsRefused() throws Exception {
        var earlier = Files.readAllBytes(killed.resolve(WAL));
        append(file, ROWS);
        assertEquals(3 * ROWS, wholeUpTo(file));
        Files.write(killed.resolve(WAL), earlier);
        isRefusedAndAsBefore();
        assertEquals(3 * ROWS, wholeUpTo(file));
    }

    /**
     * Two copies of one carnet that went their own ways, and the WAL of the one beside the other.
     */
    @Test
    void theOtherCopysIsRefused() throws Exception {
        var other = Files.createDirectory(folder.resolve("other"));
        Files.copy(file, other.resolve(CARNET));
        try (var journal = Samples.open(other.resolve(CARNET))) {
            journal.append(Batch.of(Samples.row("T", "theirs")));
        }
        var left = killWhileAppending(other, 2);
        // ours goes on without a kill
        wholeUpTo(file);
        Files.copy(left.resolve(WAL), killed.resolve(WAL), StandardCopyOption.REPLACE_EXISTING);
        isRefusedAndAsBefore();
    }

    @Test
    void cutAnywhereOnlyWhatCameAfterIsGone() throws Exception {
        var wal = Files.readAllBytes(killed.resolve(WAL));
        var whole = Files.readAllBytes(file);
        for (var i = 0; i < CUTS; i++) {
            var kept = random.nextInt(wal.length);
            Files.write(file, whole);
            Files.write(killed.resolve(WAL), Arrays.copyOf(wal, kept));
            var count = wholeUpTo(file);
            assertTrue(count >= ROWS && count <= 2 * ROWS, at(kept));
        }
        Faults.tell("WAL cut: %d times, nothing wrong believed, nothing of the file lost", CUTS);
    }

    @Test
    void aChangedByteIsNeverBelieved() throws Exception {
        var wal = Files.readAllBytes(killed.resolve(WAL));
        var whole = Files.readAllBytes(file);
        for (var i = 0; i < FLIPS; i++) {
            var hurt = wal.clone();
            var where = random.nextInt(i % 4 == 0 ? 56 : wal.length);
            hurt[where] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, whole);
            Files.write(killed.resolve(WAL), hurt);
            var count = wholeUpTo(file);
            assertTrue(count >= ROWS && count <= 2 * ROWS, at(where));
        }
        Faults.tell(
                "WAL bytes flipped: %d, nothing wrong believed, nothing of the file lost", FLIPS);
    }

    private String at(int where) {
        return "at " + where + ", -Dseed=" + seed;
    }
}
