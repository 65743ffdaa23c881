package fr.carnetderefus.journal;

import static fr.carnetderefus.journal.Samples.bytes;
import static fr.carnetderefus.journal.Samples.document;
import static fr.carnetderefus.journal.Samples.fails;
import static fr.carnetderefus.journal.Samples.read;
import static fr.carnetderefus.journal.Samples.row;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.journal.JournalException.Reason;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

/** What holds for every kind of journal. */
abstract class JournalContractTest {
    private Journal journal = new MemoryJournal();

    abstract Journal empty() throws Exception;

    @BeforeEach
    void begin() throws Exception {
        journal.close();
        journal = empty();
    }

    @AfterEach
    void end() {
        journal.close();
    }

    @Test
    void anEmptyJournalHasAHeadOfZeros() throws Exception {
        assertEquals(new Head(0, "0".repeat(64)), journal.head());
        assertEquals(List.of(), read(journal));
    }

    @Test
    void whatWasAddedIsReadInOrder() throws Exception {
        journal.append(Batch.of(row("A", "un"), row("B", "deux")));
        journal.append(Batch.of(row("A", "trois")));

        assertEquals(List.of("1 A un", "2 B deux", "3 A trois"), read(journal));
        assertEquals(List.of("3 A trois"), read(journal, 2));
        assertEquals(List.of(), read(journal, 3));
        assertEquals(List.of(), read(journal, 99));
        assertEquals(3, journal.head().count());
    }

    @Test
    void appendTellsTheNewHead() throws Exception {
        var first = journal.append(Batch.of(row("A", "un")));
        var second = journal.append(Batch.of(row("A", "un")));

        assertEquals(1, first.count());
        assertEquals(2, second.count());
        assertTrue(first.chain().matches("[0-9a-f]{64}"));
        assertTrue(!first.chain().equals(second.chain()));
        assertEquals(second, journal.head());
    }

    @Test
    void anEmptyBatchAddsNothing() throws Exception {
        var before = journal.append(Batch.of(row("A", "un")));

        assertEquals(before, journal.append(Batch.of()));
    }

    @Test
    void aDocumentComesBackAsItWasGiven() throws Exception {
        var big = new byte[30 << 20];
        new Random(1).nextBytes(big);
        journal.append(
                new Batch(
                        List.of(row("A", "preuve")),
                        List.of(new Document("D1", "A", big), document("D2", "B", ""))));

        assertArrayEquals(big, journal.document("D1"));
        assertArrayEquals(new byte[0], journal.document("D2"));
        var verification = journal.verify();
        assertTrue(verification.sound(), verification::toString);
        assertEquals(2, verification.documents());
        assertEquals(big.length, verification.bytes());
        assertEquals(1, verification.rows());
        assertEquals(journal.head(), verification.head());
    }

    @Test
    void anEmptyRowComesBackEmpty() throws Exception {
        journal.append(Batch.of(row("A", "")));

        assertEquals(List.of("1 A "), read(journal));
    }

    @Test
    void aDocumentThatIsNotThereIsNotFound() {
        assertEquals("document D9", fails(Reason.NOT_FOUND, () -> journal.document("D9")).detail());
    }

    @Test
    void aBatchThatFailsAddsNothing() throws Exception {
        journal.append(new Batch(List.of(row("A", "un")), List.of(document("D1", "A", "x"))));
        var head = journal.head();

        fails(
                Reason.ALREADY_EXISTS,
                () ->
                        journal.append(
                                new Batch(
                                        List.of(row("A", "deux"), row("N", "trois")),
                                        List.of(
                                                document("D2", "A", "y"),
                                                document("D1", "N", "z")))));

        assertEquals(head, journal.head());
        assertEquals(List.of("1 A un"), read(journal));
        fails(Reason.NOT_FOUND, () -> journal.document("D2"));
        journal.append(Batch.of(row("N", "encore")));
        assertEquals(List.of("1 A un", "2 N encore"), read(journal));
        assertTrue(journal.verify().sound());
    }

    @Test
    void theJournalKeepsNoHandOnTheCallersBytes() throws Exception {
        var content = bytes("un");
        journal.append(Batch.of(new Row("A", content)));
        content[0] = 'x';
        journal.read(0, (seq, subject, read) -> read[0] = 'y');

        assertEquals(List.of("1 A un"), read(journal));
    }

    @Test
    void aClosedJournalIsOfNoUse() throws Exception {
        journal.append(Batch.of(row("A", "un")));
        journal.close();
        journal.close();

        assertThrows(IllegalStateException.class, () -> read(journal));
        assertThrows(IllegalStateException.class, () -> journal.append(Batch.of(row("A", "deux"))));
    }
}
