package fr.carnetderefus.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whatever single byte of a carnet's file changes, either damage is told or nothing is lost: never
 * wrong content, and never an exception that is not ours.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FlippedByteTest {
    private static final int PAGE = 4096;

    /** SQLite's own header, which stands before the first page's. */
    private static final int FILE_HEADER = 100;

    /** A page's header and its first cell pointers; and as much at its end, where cells begin. */
    private static final int STRUCTURE = 16;

    private static final int ANYWHERE = Faults.times(300, 2000);

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final byte[] document = new byte[2 * PAGE];
    private final List<String> rows = new ArrayList<>();
    private final Map<String, Integer> where = new TreeMap<>();
    private int tried;
    private int toldOf;
    private byte[] whole = {};
    private Head head = new Head(0, "");

    @TempDir Path folder;

    @BeforeAll
    void write(@TempDir Path place) throws Exception {
        var file = place.resolve("whole.carnet");
        random.nextBytes(document);
        try (var journal = Samples.create(file)) {
            for (var i = 1; i <= 24; i++) {
                var subject = "S" + i % 3;
                // some spill over onto pages of their own
                var content = "é".repeat(i % 12 == 0 ? PAGE : i * 7);
                var filed = new Document("D" + i, subject, document);
                journal.append(
                        new Batch(
                                List.of(Samples.row(subject, content)),
                                i == 12 ? List.of(filed) : List.of()));
                rows.add(i + " " + subject + " " + content);
            }
            head = journal.head();
        }
        whole = Files.readAllBytes(file);
        assertTrue(whole.length > 8 * PAGE, "too small to have every kind of page");
    }

    @Test
    void noChangedByteIsBelieved() throws Exception {
        var wrong = new ArrayList<String>();
        for (var at : positions()) {
            // one bit, as disks and memory forget it, or any other byte
            var mask = random.nextBoolean() ? 1 << random.nextInt(8) : 1 + random.nextInt(255);
            try {
                judge(at, mask);
            } catch (AssertionError | RuntimeException e) {
                wrong.add(
                        "byte %d of page %d ^ %02x: %s"
                                .formatted(at % PAGE, 1 + at / PAGE, mask, e));
            }
        }
        assertEquals(List.of(), wrong, "-Dseed=" + seed);
        Faults.tell(
                "flipped bytes: %d tried; %d told, %d harmless; 0 believed; told at %s",
                tried, toldOf, tried - toldOf, where);
    }

    private Set<Integer> positions() {
        var positions = new TreeSet<Integer>();
        for (var at = 0; at < FILE_HEADER; at++) {
            positions.add(at);
        }
        for (var page = 0; page < whole.length; page += PAGE) {
            var header = page == 0 ? FILE_HEADER : page;
            for (var i = 0; i < STRUCTURE; i++) {
                positions.add(header + i);
                positions.add(page + PAGE - 1 - i);
            }
        }
        for (var i = 0; i < ANYWHERE; i++) {
            positions.add(random.nextInt(whole.length));
        }
        return positions;
    }

    private void judge(int at, int mask) throws Exception {
        var hurt = whole.clone();
        hurt[at] ^= (byte) mask;
        var file = Files.write(folder.resolve("hurt.carnet"), hurt);
        var told = false;
        try (var journal = Samples.open(file)) {
            told |= tells(() -> readRows(journal));
            told |= tells(() -> readDocument(journal));
            var found = journal.verify();
            told |= !found.sound();
            if (!found.sound()) {
                where.merge(found.damages().getFirst().table(), 1, Integer::sum);
            }
            assertEquals(told, !found.sound(), "reading and verifying differ");
            if (!told) {
                assertEquals(head, journal.head());
                assertEquals(new Verification(24, 0, 1, document.length, head, List.of()), found);
            }
        } catch (JournalException e) {
            told = true;
            where.merge(e.reason() + " on opening", 1, Integer::sum);
            assertArrayEquals(hurt, Files.readAllBytes(file), "a file that was refused changed");
        }
        assertEquals(List.of("hurt.carnet"), Samples.namesIn(folder));
        tried++;
        toldOf += told ? 1 : 0;
    }

    private interface Reading {
        void run() throws JournalException;
    }

    private static boolean tells(Reading reading) {
        try {
            reading.run();
            return false;
        } catch (JournalException e) {
            return true;
        }
    }

    /** What is handed over is right, however far it goes. */
    private void readRows(Journal journal) throws JournalException {
        var next = new int[1];
        journal.read(
                0,
                (seq, subject, content) ->
                        assertEquals(
                                rows.get(next[0]++),
                                seq
                                        + " "
                                        + subject
                                        + " "
                                        + new String(content, StandardCharsets.UTF_8)));
    }

    private void readDocument(Journal journal) throws JournalException {
        assertArrayEquals(document, journal.document("D12"));
    }
}
