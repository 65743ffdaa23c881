package fr.carnetderefus.journal;

import static fr.carnetderefus.journal.Samples.fails;
import static fr.carnetderefus.journal.Samples.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.journal.JournalException.Reason;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ways into a carnet: one more, another one, one less, and nothing of the old ones left. */
class KeySlotsTest {
    private static final char[] OTHER = "sept tortues bleues".toCharArray();

    @TempDir Path folder;

    private Path carnet() throws JournalException {
        var file = folder.resolve("a.carnet");
        try (var journal = Samples.create(file)) {
            journal.append(Batch.of(row("A", "un")));
        }
        return file;
    }

    private static KeySlots slots(Journal journal) {
        return journal.keySlots().orElseThrow();
    }

    private static void apply(Journal journal, KeyChange change) throws JournalException {
        slots(journal).apply(change, Batch.of(row("carnet", "les clés")));
    }

    private static List<String> opened(SqliteJournal journal) throws JournalException {
        try (journal) {
            return Samples.read(journal);
        }
    }

    private byte[] everyByte() throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                bytes.write(Files.readAllBytes(file));
            }
        }
        return bytes.toByteArray();
    }

    private static boolean holds(byte[] all, byte[] part) {
        return new String(all, StandardCharsets.ISO_8859_1)
                .contains(new String(part, StandardCharsets.ISO_8859_1));
    }

    @Test
    void aSecondPassphraseOpensTheSame() throws Exception {
        var file = carnet();
        try (var journal = Samples.open(file)) {
            apply(journal, slots(journal).add(OTHER));
            assertEquals(2, slots(journal).all().size());
            assertEquals(1, slots(journal).opened().orElseThrow().id());
            assertEquals(2, slots(journal).opens(OTHER).orElseThrow().id());
        }
        assertEquals(List.of("1 A un", "2 carnet les clés"), opened(Samples.open(file)));
        try (var journal = SqliteJournal.open(file, OTHER)) {
            assertEquals(2, slots(journal).opened().orElseThrow().id());
            assertTrue(journal.verify().sound());
        }
    }

    @Test
    void aPassphraseChangedLeavesNothingOfTheOldOne() throws Exception {
        var file = carnet();
        var before = Front.slots(file).getFirst();
        assertTrue(holds(everyByte(), before.wrapped()));
        try (var journal = Samples.open(file)) {
            var slot = slots(journal).opened().orElseThrow();
            apply(journal, slots(journal).change(slot, OTHER));
            assertFalse(holds(everyByte(), before.wrapped()), "while it is open");
            var changed = slots(journal).opened().orElseThrow();
            assertEquals(slot.id(), changed.id());
            assertFalse(changed.mark().equals(slot.mark()));
            assertEquals(Optional.empty(), slots(journal).opens(Samples.WORDS.toCharArray()));
            // made and gone in the same session: it was in the WAL alone
            var short_ = slots(journal).add("de passage".toCharArray());
            apply(journal, short_);
            apply(journal, slots(journal).remove(short_.come().getFirst()));
            assertFalse(holds(everyByte(), short_.slots().getFirst().wrapped()));
        }
        assertFalse(holds(everyByte(), before.wrapped()));
        fails(Reason.WRONG_PASSPHRASE, () -> Samples.open(file));
        assertEquals(4, opened(SqliteJournal.open(file, OTHER)).size());
    }

    @Test
    void theLastPassphraseStays() throws Exception {
        try (var journal = Samples.open(carnet())) {
            var first = slots(journal).all().getFirst();
            assertThrows(IllegalArgumentException.class, () -> slots(journal).remove(first));
            apply(journal, slots(journal).add(OTHER));
            apply(journal, slots(journal).remove(first));
            assertEquals(Optional.empty(), slots(journal).opened());
            var last = slots(journal).all().getFirst();
            assertThrows(IllegalArgumentException.class, () -> slots(journal).remove(last));
            assertThrows(IllegalArgumentException.class, () -> slots(journal).remove(first));
        }
    }

    @Test
    void wordsOpenAndNewOnesTakeTheirPlace() throws Exception {
        var file = carnet();
        try (var words = RecoveryWords.fresh();
                var newer = RecoveryWords.fresh()) {
            fails(Reason.NO_RECOVERY, () -> SqliteJournal.open(file, List.of(words)));
            try (var journal = Samples.open(file)) {
                apply(journal, slots(journal).recovery(words));
                assertTrue(slots(journal).opens(List.of(words)).isPresent());
                assertFalse(slots(journal).opens(List.of(newer)).isPresent());
            }
            var old = Front.slots(file).getLast();
            assertEquals("hkdf-sha256", old.kdf());
            try (var journal = SqliteJournal.open(file, List.of(words))) {
                assertEquals(Slot.Kind.RECOVERY, slots(journal).opened().orElseThrow().kind());
                apply(journal, slots(journal).recovery(newer));
                assertEquals(2, slots(journal).all().size());
                assertFalse(holds(everyByte(), old.wrapped()));
            }
            fails(Reason.WRONG_WORDS, () -> SqliteJournal.open(file, List.of(words)));
            assertEquals(3, opened(SqliteJournal.look(file, List.of(newer))).size());
            try (var journal = Samples.open(file)) {
                apply(journal, slots(journal).without(Slot.Kind.RECOVERY));
            }
            fails(Reason.NO_RECOVERY, () -> SqliteJournal.open(file, List.of(newer)));
        }
    }

    @Test
    void anyTwoOfThreeSheetsOpenInEitherOrderAndOneDoesNot() throws Exception {
        var file = carnet();
        var three = List.of(RecoveryWords.fresh(), RecoveryWords.fresh(), RecoveryWords.fresh());
        try (var journal = Samples.open(file)) {
            apply(journal, slots(journal).pairs(three));
        }
        assertEquals(
                List.of(
                        "hkdf-sha256 sheets=1,2",
                        "hkdf-sha256 sheets=1,3",
                        "hkdf-sha256 sheets=2,3"),
                Front.slots(file).stream().skip(1).map(KeySlot::kdf).toList());
        for (var one : three) {
            fails(Reason.NO_RECOVERY, () -> SqliteJournal.open(file, List.of(one)));
            for (var two : three) {
                if (one == two) {
                    fails(Reason.WRONG_WORDS, () -> SqliteJournal.open(file, List.of(one, two)));
                } else {
                    assertEquals(2, opened(SqliteJournal.open(file, List.of(one, two))).size());
                }
            }
        }
        var newer = List.of(RecoveryWords.fresh(), RecoveryWords.fresh(), RecoveryWords.fresh());
        try (var journal = Samples.open(file)) {
            apply(journal, slots(journal).pairs(newer));
            assertEquals(4, slots(journal).all().size());
        }
        fails(Reason.WRONG_WORDS, () -> SqliteJournal.open(file, three.subList(0, 2)));
    }

    @Test
    void otherKindsArePassedOverAndStay() throws Exception {
        var file = carnet();
        sql(file, "INSERT INTO keyslot VALUES (7, 'yubikey', 'hmac', x'00', x'01')");
        try (var journal = Samples.open(file)) {
            assertEquals(Slot.Kind.OTHER, slots(journal).all().getLast().kind());
            apply(journal, slots(journal).add(OTHER));
            assertEquals(8, slots(journal).all().getLast().id());
        }
        assertEquals(3, SqliteJournal.slots(file).size());
    }

    @Test
    void aDamagedSlotKeepsNobodyElseOut() throws Exception {
        var file = carnet();
        try (var journal = Samples.open(file)) {
            apply(journal, slots(journal).add(OTHER));
        }
        sql(file, "UPDATE keyslot SET kdf = 'argon2id v=19 m=0 t=0 p=0' WHERE id = 1");
        assertEquals(2, opened(SqliteJournal.open(file, OTHER)).size());
        fails(Reason.DAMAGED, () -> Samples.open(file));
    }

    @Test
    void aChangeThatIsRefusedChangesNothing() throws Exception {
        var file = carnet();
        try (var journal = SqliteJournal.look(file, Samples.WORDS.toCharArray())) {
            var change = slots(journal).add(OTHER);
            fails(Reason.READ_ONLY, () -> apply(journal, change));
            assertEquals(1, slots(journal).all().size());
        }
        assertEquals(List.of("1 A un"), opened(Samples.open(file)));
    }

    @Test
    void aSlotMovedToAnotherPlaceOrKindDoesNotOpen() throws Exception {
        var file = carnet();
        try (var words = RecoveryWords.fresh()) {
            try (var journal = Samples.open(file)) {
                apply(journal, slots(journal).recovery(words));
            }
            var changes =
                    new ArrayList<>(List.of("id = 9", "kind = 'pair'", "salt = zeroblob(16)"));
            changes.add("kdf = 'hkdf-sha256 sheets=1,2'");
            for (var change : changes) {
                var copy = Files.copy(file, folder.resolve(change.hashCode() + ".carnet"));
                sql(copy, "UPDATE keyslot SET " + change + " WHERE kind = 'recovery'");
                assertThrows(
                        JournalException.class,
                        () -> SqliteJournal.open(copy, List.of(words)).close(),
                        change);
            }
        }
    }

    @Test
    void whatIsInMemoryHasNoKeys() throws Exception {
        try (var journal = new MemoryJournal()) {
            assertEquals(Optional.empty(), journal.keySlots());
        }
    }

    private static void sql(Path file, String sql) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
