package fr.carnetderefus.journal;

import static fr.carnetderefus.journal.Samples.fails;
import static fr.carnetderefus.journal.Samples.read;
import static fr.carnetderefus.journal.Samples.row;
import static fr.carnetderefus.journal.Samples.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.journal.JournalException.Reason;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What cannot be opened or made is refused for the right reason, and left exactly as it was. */
class FaultTest {
    private static final int USER_VERSION_AT = 60;
    private static final int PAGE = 4096;
    private static final int FILE_HEADER = 100;

    @TempDir Path folder;

    private Path carnet = Path.of("");

    @BeforeEach
    void write() throws Exception {
        carnet = folder.resolve("famille.carnet");
        try (var journal = Samples.create(carnet)) {
            journal.append(Batch.of(row("A", "un"), row("A", "deux".repeat(2 * PAGE))));
        }
    }

    private String refused(Reason reason, Path file) throws Exception {
        var before = snapshot(folder);
        var failure = fails(reason, () -> Samples.open(file).close());
        assertEquals(before, snapshot(folder));
        return failure.detail();
    }

    private String notMade(Reason reason, Path file) throws Exception {
        var before = snapshot(folder);
        var failure = fails(reason, () -> Samples.create(file).close());
        assertEquals(before, snapshot(folder));
        return failure.detail();
    }

    @Test
    void anotherPassphraseIsTheWrongOne() throws Exception {
        for (var words : List.of("", Samples.WORDS + " ", Samples.WORDS.toUpperCase(Locale.ROOT))) {
            var before = snapshot(folder);
            fails(
                    Reason.WRONG_PASSPHRASE,
                    () -> SqliteJournal.open(carnet, words.toCharArray()).close());
            assertEquals(before, snapshot(folder));
        }
        Samples.open(carnet).close();
    }

    @Test
    void aNewerFormatIsLeftAlone() throws Exception {
        var bytes = Files.readAllBytes(carnet);
        bytes[USER_VERSION_AT + 3] = 3;
        Files.write(carnet, bytes);

        assertEquals("3", refused(Reason.NEWER_FORMAT, carnet));
    }

    @Test
    void whatIsNoCarnetIsNotTakenForOne() throws Exception {
        var noise = new byte[3 * PAGE];
        new Random(1).nextBytes(noise);
        refused(Reason.NOT_A_CARNET, Files.write(folder.resolve("noise.carnet"), noise));
        refused(Reason.NOT_A_CARNET, Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7\n"));
        refused(Reason.NOT_A_CARNET, Files.createFile(folder.resolve("empty.carnet")));
        var start = Arrays.copyOf(Files.readAllBytes(carnet), 99);
        refused(Reason.NOT_A_CARNET, Files.write(folder.resolve("start.carnet"), start));

        var foreign = Files.createFile(folder.resolve("foreign.carnet"));
        try (var connection = Sqlite.writable(foreign)) {
            Sqlite.execute(connection, "CREATE TABLE entry (seq INTEGER PRIMARY KEY)");
        }
        refused(Reason.NOT_A_CARNET, foreign);
    }

    @Test
    void aFolderIsNoCarnetAndNoLockIsTakenBesideIt() throws Exception {
        var place = Files.createDirectory(folder.resolve("folder.carnet"));
        refused(Reason.NOT_A_CARNET, place);
        var lock = Files.createFile(folder.resolve("folder.carnet.lock"));
        refused(Reason.NOT_A_CARNET, place);
        assertTrue(Files.exists(lock), "somebody else's file is gone");
        refused(Reason.NOT_A_CARNET, Path.of("/"));
    }

    @Test
    void whatIsMissingIsNamed() throws Exception {
        assertEquals("no.carnet", refused(Reason.NOT_FOUND, folder.resolve("no.carnet")));
        assertEquals("a.carnet", refused(Reason.NOT_FOUND, folder.resolve("no/a.carnet")));
        assertEquals("no", notMade(Reason.NOT_FOUND, folder.resolve("no/a.carnet")));
        var link = Files.createSymbolicLink(folder.resolve("link.carnet"), Path.of("no.carnet"));
        assertEquals("link.carnet", refused(Reason.NOT_FOUND, link));
    }

    @Test
    void whatIsThereIsNeverReplaced() throws Exception {
        notMade(Reason.ALREADY_EXISTS, carnet);
        notMade(Reason.ALREADY_EXISTS, Files.createFile(folder.resolve("empty")));
        notMade(Reason.ALREADY_EXISTS, Files.createDirectory(folder.resolve("folder")));
        var link = Files.createSymbolicLink(folder.resolve("link.carnet"), Path.of("no.carnet"));
        notMade(Reason.ALREADY_EXISTS, link);
        notMade(Reason.ALREADY_EXISTS, Path.of("/"));
    }

    @Test
    void aCarnetThatWasCutShortIsDamaged() throws Exception {
        var bytes = Files.readAllBytes(carnet);
        for (var kept = PAGE; kept < bytes.length; kept += PAGE) {
            Files.write(carnet, Arrays.copyOf(bytes, kept));
            assertTrue(isDamaged(), "cut to " + kept / PAGE + " pages");
        }
    }

    @Test
    void whereverItWasCutItIsToldOrNothingIsLost() throws Exception {
        var bytes = Files.readAllBytes(carnet);
        var seed = Long.getLong("seed", System.nanoTime());
        var random = new Random(seed);
        for (var i = 0; i < Faults.times(40, 400); i++) {
            var kept = random.nextInt(bytes.length);
            Files.write(carnet, Arrays.copyOf(bytes, kept));
            if (kept < FILE_HEADER) {
                refused(Reason.NOT_A_CARNET, carnet);
            } else {
                // the last page's end may have held nothing
                var which = "cut to " + kept + " bytes, -Dseed=" + seed;
                assertTrue(isDamaged() || isWhole(), which);
            }
        }
    }

    @Test
    void anyDamagedPageIsTold() throws Exception {
        var bytes = Files.readAllBytes(carnet);
        var noise = new byte[PAGE];
        new Random(1).nextBytes(noise);
        for (var at = PAGE; at < bytes.length; at += PAGE) {
            var hurt = bytes.clone();
            System.arraycopy(noise, 0, hurt, at, PAGE);
            Files.write(carnet, hurt);
            // some pages hold nothing yet, and only a verification looks there
            assertTrue(isDamaged(), "page " + (1 + at / PAGE));
        }
    }

    private boolean isWhole() throws Exception {
        try (var journal = Samples.open(carnet)) {
            return read(journal).equals(List.of("1 A un", "2 A " + "deux".repeat(2 * PAGE)));
        }
    }

    /** Whether opening, reading or verifying tells of damage; none of them may change a byte. */
    private boolean isDamaged() throws Exception {
        var before = snapshot(folder);
        var told = false;
        try (var journal = Samples.open(carnet)) {
            told = !journal.verify().sound();
            read(journal);
        } catch (JournalException e) {
            assertEquals(Reason.DAMAGED, e.reason(), () -> e + " of " + e.getCause());
            assertFalse(e.detail().isEmpty(), "nobody learns what is hurt");
            told = true;
        }
        assertEquals(before, snapshot(folder));
        return told;
    }
}
