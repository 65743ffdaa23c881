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

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** What is damaged or missing here comes back from a copy, and nothing else changes. */
class GiveBackTest {
    private static final char[] WORDS = "un cheval à bascule".toCharArray();
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
