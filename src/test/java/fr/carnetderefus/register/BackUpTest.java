package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.register.Backup.Standing;
import fr.carnetderefus.register.CarnetException.Reason;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A backup tells by its name what is in it; old ones go by the rota, and nobody else's ever. */
class BackUpTest {
    private static final char[] WORDS = "un cheval à bascule".toCharArray();
    private static final Instant START = Instant.parse("2026-11-24T21:17:05Z");
    private static final VerifyCarnet.Pace ON = (done, of) -> true;

    @TempDir Path folder;

    private Path file = Path.of("");
    private Path away = Path.of("");

    private static Carnets carnets(Instant now) {
        return Carnets.shipped(Clock.fixed(now, ZoneId.of("Europe/Paris")));
    }

    @BeforeEach
    void create() throws Exception {
        file = folder.resolve("famille.carnet");
        away = Files.createDirectory(folder.resolve("clé"));
        try (var register = LightCarnet.open(carnets(START), file, WORDS)) {
            Person marie = Marie.in(register);
            new FileProof(register)
                    .file(marie.id(), "%PDF-1.4".getBytes(StandardCharsets.US_ASCII), 1, "p.pdf");
        }
    }

    private BackUp.Done backUp(Instant now) throws CarnetException {
        return backUps(now, 1).getFirst();
    }

    /** So many, a second apart; opening the carnet is what takes long. */
    private List<BackUp.Done> backUps(Instant from, int many) throws CarnetException {
        var done = new ArrayList<BackUp.Done>();
        try (var register = Carnets.shipped(new Counting(from)).open(file, WORDS)) {
            for (var i = 0; i < many; i++) {
                done.add(BackUp.of(register).orElseThrow().into(away, ON).orElseThrow());
            }
        }
        return done;
    }

    /** A clock that goes on by a second whenever somebody looks. */
    private static final class Counting extends Clock {
        private Instant now;

        Counting(Instant now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Paris");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            var told = now;
            now = now.plusSeconds(1);
            return told;
        }
    }

    private List<Standing> standings() throws CarnetException {
        return ListBackups.of(file).in(away).stream().map(Backup::standing).toList();
    }

    private List<String> names() throws Exception {
        try (Stream<Path> files = Files.list(away)) {
            return files.map(f -> String.valueOf(f.getFileName())).sorted().toList();
        }
    }

    @Test
    void theNameTellsDayTimeCountAndBeginningOfTheHead() throws Exception {
        var done = backUp(START);
        var end = done.end();
        assertEquals(
                "famille 2026-11-24 22.17.05 3-" + end.chain().substring(0, 16) + ".carnet",
                String.valueOf(done.file().getFileName()));
        assertEquals(List.of(Standing.GOOD), standings());
        var again = backUp(START);
        assertEquals(LocalDateTime.of(2026, 11, 24, 22, 17, 6), again.at());
        assertEquals(List.of(Standing.GOOD, Standing.GOOD), standings());
    }

    @Test
    void aNameIsReadAsItWasWritten() {
        var name =
                new BackupName(
                        "les 3 2026", LocalDateTime.of(2026, 2, 3, 4, 5, 6), 7, "0123456789abcdef");
        assertEquals(name, BackupName.read(name.fileName()).orElseThrow());
        for (var odd :
                List.of(
                        "famille.carnet",
                        "famille 2026-02-30 22.17.05 3-0123456789abcdef.carnet.part",
                        "famille 2026-13-01 22.17.05 3-0123456789abcdef.carnet",
                        "famille 2026-12-01 25.17.05 3-0123456789abcdef.carnet",
                        "famille 2026-12-01 22.17.05 3-012345678.carnet")) {
            assertTrue(BackupName.read(odd).isEmpty(), odd);
        }
        var strange = Path.of("a:b?" + "é".repeat(200) + ".carnet");
        var safe = BackupName.of(strange, name.at(), new EndMark(1, "a".repeat(64)));
        assertTrue(safe.fileName().startsWith("a_b_éé"));
        assertTrue(safe.fileName().getBytes(StandardCharsets.UTF_8).length < 255);
    }

    @Test
    void whatIsInAnotherFileThanItsNameSaysIsNamed() throws Exception {
        var done = backUp(START);
        Files.move(
                done.file(),
                away.resolve(
                        name(
                                done,
                                n ->
                                        new BackupName(
                                                n.carnet(), n.at(), n.count() + 1, n.chain()))));
        assertEquals(List.of(Standing.OTHER_END), standings());
    }

    private static String name(
            BackUp.Done done, java.util.function.UnaryOperator<BackupName> change) {
        var name = BackupName.read(String.valueOf(done.file().getFileName())).orElseThrow();
        return change.apply(name).fileName();
    }

    @Test
    void brokenOnesAreNamedAndOnesOfOthersAreNotListed() throws Exception {
        var whole = backUp(START);
        var cut = backUp(START.plusSeconds(60));
        var bytes = Files.readAllBytes(cut.file());
        Files.write(cut.file(), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        var changed = backUp(START.plusSeconds(120));
        change(changed.file(), "UPDATE entry SET sealed = zeroblob(40) WHERE seq = 2");
        Files.writeString(away.resolve("liste.txt"), "mine");
        var other = folder.resolve("autre.carnet");
        try (var register = carnets(START).create(other, WORDS)) {
            BackUp.of(register).orElseThrow().into(away, ON);
        }
        assertEquals(List.of(Standing.BROKEN, Standing.BROKEN, Standing.GOOD), standings());
        // the carnet itself is gone: what is told apart by its name is all there is to go by
        Files.delete(file);
        assertEquals(List.of(Standing.BROKEN, Standing.BROKEN, Standing.GOOD), standings());
        assertTrue(Files.exists(whole.file()));
    }

    private static void change(Path carnet, String sql) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + carnet);
                var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        }
    }

    /** Nothing but good backups of this very carnet is ever removed. */
    @Test
    void theRotaTouchesNothingElse() throws Exception {
        var broken = backUp(START.minus(Duration.ofDays(3)));
        Files.write(broken.file(), new byte[100]);
        var renamed = backUp(START.minus(Duration.ofDays(2)));
        Files.move(renamed.file(), away.resolve("souvenir.carnet"));
        Files.writeString(away.resolve("liste.txt"), "mine");
        var other = folder.resolve("autre.carnet");
        try (var register = carnets(START.minus(Duration.ofDays(9))).create(other, WORDS)) {
            BackUp.of(register).orElseThrow().into(away, ON);
        }
        var made = backUps(START, 15);
        var first = made.getFirst();
        var last = made.getLast();
        assertEquals(1, last.dropped());
        assertTrue(Files.exists(last.file()));
        assertTrue(Files.notExists(first.file()));
        var names = names();
        assertTrue(names.contains("liste.txt") && names.contains("souvenir.carnet"));
        assertTrue(Files.exists(broken.file()));
        assertEquals(1, names.stream().filter(n -> n.startsWith("autre ")).count());
        assertEquals(
                11,
                ListBackups.of(file).in(away).stream().filter(Backup::good).count(),
                "ten, and one of the week");
    }

    /** While a document here is damaged, an older backup may be the only one that has it whole. */
    @Test
    void nothingIsRemovedWhileSomethingIsDamaged() throws Exception {
        backUps(START, 11);
        change(file, "UPDATE document SET sealed = zeroblob(40)");
        for (var done : backUps(START.plusSeconds(20), 5)) {
            assertEquals(1, done.hurt());
            assertEquals(0, done.dropped());
        }
        assertEquals(16, names().size());
    }

    @Test
    void aFolderThatIsNotThereIsToldAndNothingIsMade() throws Exception {
        Files.delete(away);
        var refused = assertThrows(CarnetException.class, () -> backUp(START));
        assertEquals(Reason.BACKUP_FOLDER_GONE, refused.reason());
        assertEquals(List.of("clé"), refused.args());
        assertTrue(Files.notExists(away));
    }

    @Test
    void stoppedNothingIsLeft() throws Exception {
        try (var register = carnets(START).open(file, WORDS)) {
            var backUp = BackUp.of(register).orElseThrow();
            assertTrue(backUp.into(away, (done, of) -> done < 3).isEmpty());
        }
        assertEquals(List.of(), names());
    }

    @Test
    void aCarnetInMemoryHasNothingToBackUp() throws Exception {
        try (var register = carnets(START).inMemory()) {
            assertTrue(BackUp.of(register).isEmpty());
        }
    }

    @Test
    void aBackupShowsWhatIsInItAndTakesThePlaceOfTheCarnet() throws Exception {
        var done = backUp(START);
        var later = carnets(START.plus(Duration.ofDays(1)));
        try (var register = later.open(file, WORDS)) {
            var lea = Marie.named(register, "Léa");
            assertEquals("Léa", lea.names().given());
        }
        var before = Files.readAllBytes(file);
        try (var restore = RestoreBackup.open(later, file, done.file(), WORDS)) {
            try (var carnet = later.look(file, WORDS)) {
                var look = restore.look(carnet, (d, of) -> true).orElseThrow();
                assertEquals(List.of("Marie Exemple"), look.people());
                assertEquals(3, look.entries());
                assertEquals("2026-11-24", String.valueOf(look.last()));
                assertEquals(1, look.documents());
                assertEquals(true, look.named());
                assertEquals(List.of(), look.damages());
                assertEquals(
                        new RestoreBackup.Against(
                                0, 1, List.of(new Called("Léa Exemple", null)), List.of()),
                        look.against());
            }
            assertArrayEquals(before, Files.readAllBytes(file), "looking changes nothing");
            var restored = restore.restore("famille avant", ON).orElseThrow();
            assertEquals(done.end(), restored.end());
            var kept = Objects.requireNonNull(restored.kept());
            assertEquals(
                    "famille avant 2026-11-25 22.17.05.carnet", String.valueOf(kept.getFileName()));
            assertArrayEquals(before, Files.readAllBytes(kept));
        }
        try (var register = later.open(file, WORDS)) {
            assertEquals(1, register.state().people().size());
            assertTrue(new VerifyCarnet(register).verify().sound());
        }
    }

    @Test
    void aBackupOfAnotherCarnetReplacesNothing() throws Exception {
        var other = folder.resolve("autre.carnet");
        Path backup;
        try (var register = carnets(START).create(other, WORDS)) {
            backup = BackUp.of(register).orElseThrow().into(away, ON).orElseThrow().file();
        }
        var before = Files.readAllBytes(file);
        try (var restore = RestoreBackup.open(carnets(START), file, backup, WORDS);
                var carnet = carnets(START).look(file, WORDS)) {
            var refused =
                    assertThrows(
                            CarnetException.class, () -> restore.look(carnet, (d, of) -> true));
            assertEquals(Reason.NO_COMMON_BEGINNING, refused.reason());
            refused = assertThrows(CarnetException.class, () -> restore.restore("avant", ON));
            assertEquals(Reason.NO_COMMON_BEGINNING, refused.reason());
        }
        assertArrayEquals(before, Files.readAllBytes(file));
    }
}
