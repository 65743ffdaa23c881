package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.refusal.DocumentKind;
import fr.carnetderefus.register.CarnetException.Reason;
import fr.carnetderefus.register.FileProof.Incoming;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** What is damaged or missing here comes back from a copy, and nothing else changes. */
class GiveBackTest {
    private static final char[] WORDS = "un cheval à bascule".toCharArray();
    private static final int PAGE = 4096;
    private static final Carnets CARNETS = Carnets.shipped(Clock.systemUTC());

    @TempDir Path folder;

    private Path file = Path.of("");
    private Path copy = Path.of("");
    private final List<String> ids = new ArrayList<>();

    @BeforeEach
    void create() throws Exception {
        file = folder.resolve("famille.carnet");
        copy = folder.resolve("copie.carnet");
        try (var register = LightCarnet.open(CARNETS, file, WORDS)) {
            Person marie = Marie.in(register);
            for (var i = 1; i <= 3; i++) {
                var incoming =
                        new Incoming(
                                pdf(i),
                                1,
                                i + ".pdf",
                                "",
                                "",
                                "texte " + i,
                                DocumentKind.PROOF,
                                null);
                ids.addAll(
                        new FileProof(register)
                                .file(List.of(register.file(marie.id()).key()), incoming));
            }
        }
        Files.copy(file, copy);
    }

    private static byte[] pdf(int i) {
        return ("%PDF-1.4 proof " + i).getBytes(StandardCharsets.US_ASCII);
    }

    private static void change(Path carnet, String sql) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + carnet);
                var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        }
    }

    private static void damage(Path carnet, String id) throws Exception {
        change(
                carnet,
                "UPDATE document SET sealed = zeroblob(length(sealed)) WHERE id = '" + id + "'");
    }

    private static List<String> names(List<Damage> damages) {
        return damages.stream()
                .map(d -> d.place() + " " + d.name() + " " + d.fault() + " " + d.whose().name())
                .toList();
    }

    @Test
    void aDamagedDocumentIsNamedAndTheOthersStayAvailable() throws Exception {
        damage(file, ids.get(1));
        try (var register = CARNETS.open(file, WORDS)) {
            var marie = register.state().people().values().iterator().next().person();
            assertEquals(
                    List.of("PROOF 2.pdf ALTERED " + marie.names().full()),
                    names(new VerifyCarnet(register).verify().damages()));
            var proofs = new FileProof(register);
            assertArrayEquals(pdf(1), proofs.original(proofs.find(ids.get(0)).proof()));
            assertArrayEquals(pdf(3), proofs.original(proofs.find(ids.get(2)).proof()));
        }
    }

    @Test
    void whatTheCopyHasComesBackAndTheRestIsTold() throws Exception {
        damage(file, ids.get(0));
        change(file, "DELETE FROM document WHERE id = '" + ids.get(1) + "'");
        damage(file, ids.get(2));
        damage(copy, ids.get(2));
        var before = Files.readAllBytes(copy);
        try (var register = CARNETS.open(file, WORDS)) {
            var head = register.ending();
            var text = new FileProof(register).find(ids.get(0)).proof().what().text();
            assertTrue(!text.isEmpty());
            var report = new GiveBack(register).from(copy, WORDS);
            assertEquals(
                    List.of("1.pdf", "2.pdf"), report.given().stream().map(Damage::name).toList());
            assertEquals(List.of("3.pdf"), report.left().stream().map(Damage::name).toList());
            assertEquals(head, register.ending());
        }
        assertArrayEquals(before, Files.readAllBytes(copy));
        try (var register = CARNETS.open(file, WORDS)) {
            var proofs = new FileProof(register);
            assertArrayEquals(pdf(1), proofs.original(proofs.find(ids.get(0)).proof()));
            assertArrayEquals(pdf(2), proofs.original(proofs.find(ids.get(1)).proof()));
            assertEquals(1, new VerifyCarnet(register).verify().damages().size());
        }
    }

    /** Many pages long, and without a pattern that comes again. */
    private static byte[] longPdf(int seed) {
        var bytes = new byte[60_000];
        new Random(seed).nextBytes(bytes);
        System.arraycopy(pdf(seed), 0, bytes, 0, pdf(seed).length);
        return bytes;
    }

    private void fileLong(int... seeds) throws Exception {
        try (var register = CARNETS.open(file, WORDS)) {
            var marie = register.state().people().values().iterator().next().person().id();
            for (var seed : seeds) {
                var incoming =
                        new Incoming(
                                longPdf(seed),
                                1,
                                "long " + seed + ".pdf",
                                "",
                                "",
                                "texte long " + seed,
                                DocumentKind.PROOF,
                                null);
                ids.addAll(
                        new FileProof(register)
                                .file(List.of(register.file(marie).key()), incoming));
            }
        }
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The place in the file of a page that holds a middle piece of a document and nothing else. */
    private long pageOf(String id) throws Exception {
        byte[] sealed;
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT sealed FROM document WHERE id = '" + id + "'")) {
            assertTrue(rows.next());
            sealed = Objects.requireNonNull(rows.getBytes(1));
        }
        var piece = Arrays.copyOfRange(sealed, 30_000, 30_016);
        var all = Files.readAllBytes(file);
        for (var at = 0; at + piece.length <= all.length; at++) {
            if (Arrays.equals(all, at, at + piece.length, piece, 0, piece.length)) {
                return (long) PAGE * (at / PAGE);
            }
        }
        throw new AssertionError("not in the file");
    }

    private void overwrite(long at, byte... bytes) throws Exception {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes), at);
        }
    }

    private byte[] at(long place, int length) throws Exception {
        return Arrays.copyOfRange(Files.readAllBytes(file), (int) place, (int) place + length);
    }

    private void assertComesBack(String name, int given) throws Exception {
        try (var register = CARNETS.open(file, WORDS)) {
            var told = new VerifyCarnet(register).verify().damages();
            assertTrue(told.stream().anyMatch(d -> d.name().equals(name)), told::toString);
            var head = register.ending();
            var report = new GiveBack(register).from(copy, WORDS);
            assertEquals(given, report.given().size(), report::toString);
            assertEquals(List.of(), report.left());
            assertEquals(head, register.ending());
            assertEquals(List.of(), new VerifyCarnet(register).verify().damages());
        }
        assertWhole();
    }

    private void assertWhole() throws Exception {
        try (var register = CARNETS.open(file, WORDS)) {
            assertEquals(List.of(), new VerifyCarnet(register).verify().damages());
            var proofs = new FileProof(register);
            for (var seed = 4; seed <= 6; seed++) {
                var proof = proofs.find(ids.get(seed - 1)).proof();
                assertArrayEquals(longPdf(seed), proofs.original(proof));
                assertEquals("texte long " + seed, proofs.text(proof).orElseThrow());
            }
            assertArrayEquals(pdf(1), proofs.original(proofs.find(ids.get(0)).proof()));
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA integrity_check")) {
            assertTrue(rows.next());
            assertEquals("ok", rows.getString(1));
        }
    }

    private String documentOf(int seed) throws Exception {
        try (var register = CARNETS.open(file, WORDS)) {
            return new FileProof(register).find(ids.get(seed - 1)).proof().what().document();
        }
    }

    @Test
    void aWholePageOfADocumentThatIsGoneComesBack() throws Exception {
        fileLong(4, 5, 6);
        overwrite(pageOf(documentOf(5)), new byte[PAGE]);
        assertComesBack("long 5.pdf", 1);
    }

    @Test
    void aPageLostFromItsFirstBytesComesBack() throws Exception {
        fileLong(4, 5, 6);
        var page = pageOf(documentOf(5));
        var first = at(page, 3);
        overwrite(page, (byte) ~first[0], (byte) ~first[1], (byte) ~first[2]);
        assertComesBack("long 5.pdf", 1);
    }

    /** SQLite would give the other document's pages away together with the damaged one's. */
    @Test
    void aPageThatLeadsIntoAnotherDocumentTakesNothingFromIt() throws Exception {
        fileLong(4, 5, 6);
        overwrite(pageOf(documentOf(5)), at(pageOf(documentOf(6)), 4));
        assertComesBack("long 5.pdf", 1);
    }

    @Test
    void severalHurtPagesComeBackAtOnce() throws Exception {
        fileLong(4, 5, 6);
        overwrite(pageOf(documentOf(4)), new byte[PAGE]);
        overwrite(pageOf(documentOf(6)), new byte[PAGE]);
        assertComesBack("long 6.pdf", 2);
    }

    private long pageOf(String table, String kind) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                ("SELECT pgoffset FROM dbstat WHERE name = '" + table + "'")
                                        + (" AND pagetype = '" + kind + "'"))) {
            assertTrue(rows.next());
            return rows.getLong(1);
        }
    }

    @Test
    void aPageWhereDocumentsBeginComesBack() throws Exception {
        fileLong(4, 5, 6);
        overwrite(pageOf("document", "leaf"), new byte[PAGE]);
        try (var register = CARNETS.open(file, WORDS)) {
            var report = new GiveBack(register).from(copy, WORDS);
            assertTrue(report.given().size() > 1, report::toString);
            assertEquals(List.of(), report.left());
        }
        assertWhole();
    }

    @Test
    void whatTheCopyLacksIsStillToldAndMayComeFromAnother() throws Exception {
        fileLong(4, 5, 6);
        var other = Files.copy(file, folder.resolve("autre copie.carnet"));
        var fifth = documentOf(5);
        change(copy, "DELETE FROM document WHERE id = '" + fifth + "'");
        overwrite(pageOf(documentOf(4)), new byte[PAGE]);
        overwrite(pageOf(fifth), new byte[PAGE]);
        try (var register = CARNETS.open(file, WORDS)) {
            var report = new GiveBack(register).from(copy, WORDS);
            assertEquals(List.of("long 4.pdf"), report.given().stream().map(Damage::name).toList());
            assertEquals(List.of("long 5.pdf"), report.left().stream().map(Damage::name).toList());
            var told = new VerifyCarnet(register).verify().damages();
            assertEquals(
                    List.of("PROOF long 5.pdf MISSING Marie"),
                    names(told).stream().map(n -> n.replaceAll("(MISSING \\w+).*", "$1")).toList());
            assertEquals(1, new GiveBack(register).from(other, WORDS).given().size());
        }
        assertWhole();
    }

    /** It could not be told which documents there are: none may be lost on the way. */
    @Test
    void whereTheListOfDocumentsIsHurtTheWholeCopyIsToBeTaken() throws Exception {
        fileLong(4, 5, 6);
        overwrite(pageOf("sqlite_autoindex_document_1", "leaf"), new byte[PAGE]);
        try (var register = CARNETS.open(file, WORDS)) {
            var refused =
                    assertThrows(
                            CarnetException.class, () -> new GiveBack(register).from(copy, WORDS));
            assertEquals(Reason.TOO_DAMAGED, refused.reason());
            var told = new VerifyCarnet(register).verify().damages();
            assertTrue(
                    told.contains(new Damage(Damage.Place.FILE, "", Damage.Fault.STRUCTURE)),
                    told::toString);
        }
    }

    @Test
    void aTextComesBackToo() throws Exception {
        String text;
        try (var register = CARNETS.open(file, WORDS)) {
            text = new FileProof(register).find(ids.get(0)).proof().what().text();
        }
        damage(file, text);
        try (var register = CARNETS.open(file, WORDS)) {
            var told = new VerifyCarnet(register).verify().damages();
            assertEquals(List.of(Damage.Place.TEXT), told.stream().map(Damage::place).toList());
            assertEquals(1, new GiveBack(register).from(copy, WORDS).given().size());
            assertTrue(new VerifyCarnet(register).verify().sound());
            var proofs = new FileProof(register);
            assertEquals("texte 1", proofs.text(proofs.find(ids.get(0)).proof()).orElseThrow());
        }
    }

    @Test
    void whereNothingIsDamagedNothingChanges() throws Exception {
        var before = Files.readAllBytes(file);
        try (var register = CARNETS.open(file, WORDS)) {
            var report = new GiveBack(register).from(copy, WORDS);
            assertEquals(new GiveBack.Report(List.of(), List.of()), report);
        }
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void anotherCarnetIsNoCopyAndNeitherIsThisOne() throws Exception {
        var other = folder.resolve("autre.carnet");
        LightCarnet.create(CARNETS, other, WORDS);
        damage(file, ids.get(0));
        try (var register = CARNETS.open(file, WORDS)) {
            for (var none : List.of(other, file)) {
                var refused =
                        assertThrows(
                                CarnetException.class,
                                () -> new GiveBack(register).from(none, WORDS));
                assertEquals(Reason.NO_COPY, refused.reason());
            }
            var wrong =
                    assertThrows(
                            CarnetException.class,
                            () -> new GiveBack(register).from(copy, "non".toCharArray()));
            assertEquals(Reason.WRONG_PASSPHRASE, wrong.reason());
            assertEquals(1, new VerifyCarnet(register).verify().damages().size());
        }
    }
}
