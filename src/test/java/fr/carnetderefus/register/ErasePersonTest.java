package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.journal.MemoryJournal;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.DocumentKind;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.register.CarnetException.Reason;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Whoever is erased is gone for good, and all others are as they were. */
class ErasePersonTest {
    private static final int ROUNDS = Integer.getInteger("rounds", 80);
    private static final char[] WORDS = "un cheval à bascule".toCharArray();
    private static final Carnets CARNETS = Carnets.shipped(Clock.systemUTC());

    private final long seed = Long.getLong("seed", System.nanoTime());

    @TempDir Path folder;

    private Path file = Path.of("");
    private Path away = Path.of("");
    private PersonId marie = new PersonId("-");
    private PersonId paul = new PersonId("-");

    @BeforeEach
    void create() throws Exception {
        file = folder.resolve("famille.carnet");
        away = Files.createDirectory(folder.resolve("clé"));
        try (var register = CARNETS.create(file, WORDS)) {
            marie = Marie.in(register).id();
            paul = Marie.named(register, "Paul").id();
            for (var id : List.of(marie, paul)) {
                new RecordNotice(register).noteCode(id, "CODE-" + id.value().substring(20));
                file(register, id);
            }
        }
    }

    private static void file(Register register, PersonId id) throws CarnetException {
        var pdf = "%PDF-1.4 of both".getBytes(StandardCharsets.US_ASCII);
        new FileProof(register).file(register.file(id).key(), pdf, 1, "both.pdf");
    }

    private static Map<PersonId, PersonFile> without(PersonId gone, Register register) {
        var others = new LinkedHashMap<>(register.state().people());
        others.remove(gone);
        return others;
    }

    private static CarnetException refused(
            Reason reason, org.junit.jupiter.api.function.Executable action) {
        var thrown = assertThrows(CarnetException.class, action);
        assertEquals(reason, thrown.reason());
        return thrown;
    }

    /** What is described anew is one document all the same, as it is described now. */
    @Test
    void aDocumentIsCountedOnce() throws Exception {
        try (var register = CARNETS.open(file, WORDS)) {
            var before = new ErasePerson(register).look(marie);
            assertEquals(1, before.documents());
            assertEquals("%PDF-1.4 of both".length(), before.bytes());
            var id = register.file(marie).proofs().getFirst().id();
            new RefileProof(register).refile(id, List.of(marie), DocumentKind.OTHER, null);
            var after = new ErasePerson(register).look(marie);
            assertEquals(1, after.documents());
            assertEquals(before.bytes(), after.bytes());
            assertEquals(DocumentKind.OTHER, described(register));
            new UndoStep(register).undo();
            assertEquals(DocumentKind.PROOF, described(register));
        }
    }

    private DocumentKind described(Register register) throws CarnetException {
        return new SurveyHeld(register).of(marie).documents().getFirst().what().kind();
    }

    /** Over any history: all others unchanged, all in order, and the same when read again. */
    @Test
    void anyoneCanGoAndNobodyElseDoes() throws Exception {
        var random = new Random(seed);
        var erased = 0;
        for (var round = 0; round < ROUNDS; round++) {
            var which = "round " + round + ", -Dseed=" + seed;
            var journal = new MemoryJournal();
            var register = CARNETS.over(journal);
            var life = new RandomLife(register, random);
            life.person();
            for (var many = 0; many < 3; many++) {
                life.live(random.nextInt(20));
                if (register.state().bySubject().isEmpty()) {
                    life.person(); // all who were there are erased
                }
                var all = List.copyOf(register.state().bySubject().keySet());
                var id = all.get(random.nextInt(all.size()));
                var before = without(id, register);
                try {
                    assertTrue(new ErasePerson(register).erase(id), which);
                    erased++;
                } catch (CarnetException e) {
                    assertEquals(Reason.PERSON_NEEDED, e.reason(), which);
                    continue;
                }
                assertEquals(before, register.state().people(), which);
                assertFalse(register.state().bySubject().containsKey(id), which);
                assertFalse(new UndoStep(register).last().isPresent(), which);
                var report = new VerifyCarnet(register).verify();
                assertEquals(List.of(), report.damages(), which);
                assertTrue(report.erased() > 0, which);
                var again = CARNETS.over(journal);
                assertEquals(register.state(), again.state(), which);
            }
        }
        assertTrue(erased > ROUNDS, erased + " erased");
    }

    @Test
    void aDocumentOfTwoStaysWithTheOther() throws Exception {
        try (var register = CARNETS.open(file, WORDS)) {
            var look = new ErasePerson(register).look(paul);
            assertEquals(new ErasePerson.Look("Paul Exemple", "Paul", 3, 1, 16), look);
            assertTrue(new ErasePerson(register).erase(paul));
            refused(Reason.UNKNOWN_PERSON, () -> new ErasePerson(register).erase(paul));
            refused(Reason.UNKNOWN_PERSON, () -> file(register, paul));
            assertEquals(1, new FileProof(register).all().size());
        }
        try (var register = CARNETS.open(file, WORDS)) {
            assertEquals(List.of(marie), List.copyOf(register.state().people().keySet()));
            var report = new VerifyCarnet(register).verify();
            assertEquals(List.of(), report.damages());
            assertEquals(3, report.erased());
            assertTrue(
                    register.state().entries().stream()
                            .anyMatch(w -> w.entry().equals(new Entry.PersonErased(paul))));
        }
    }

    @Test
    void whoWasTakenOutCanBeErasedToo() throws Exception {
        try (var register = CARNETS.open(file, WORDS)) {
            new AddPerson(register).remove(paul);
            var erase = new ErasePerson(register);
            assertEquals(List.of(new ErasePerson.Removed(paul, "Paul Exemple")), erase.removed());
            erase.erase(paul);
            assertEquals(List.of(), erase.removed());
        }
    }

    @Test
    void anErasedPersonDoesNotComeBackFromAnotherCopy() throws Exception {
        var copy = Files.copy(file, folder.resolve("copie.carnet"));
        try (var other = CARNETS.open(copy, WORDS)) {
            new RecordNotice(other).noteCode(paul, "LATER");
            Marie.named(other, "Zoé");
        }
        try (var register = CARNETS.open(file, WORDS);
                var other = CARNETS.look(copy, WORDS)) {
            new ErasePerson(register).erase(paul);
            var merge = MergeCopies.of(register, other);
            assertEquals(List.of("Zoé Exemple"), merge.look().added());
            assertEquals(1, merge.merge(conflict -> java.util.Optional.empty()).entries());
            check(register);
        }
        // and the other way round: what was erased there is erased here
        try (var register = CARNETS.open(copy, WORDS);
                var other = CARNETS.look(file, WORDS)) {
            var merge = MergeCopies.of(register, other);
            assertEquals(List.of("Paul Exemple"), merge.look().erased());
            merge.merge(conflict -> java.util.Optional.empty());
            check(register);
        }
        try (var register = CARNETS.open(copy, WORDS)) {
            check(register);
            assertEquals(4, new VerifyCarnet(register).verify().erased());
        }
    }

    private void check(Register register) throws CarnetException {
        assertFalse(register.state().bySubject().containsKey(paul));
        assertEquals(2, register.state().people().size());
        assertEquals(List.of(), new VerifyCarnet(register).verify().damages());
    }

    @Test
    void theBackupsThatStillHoldThemAreNamed() throws Exception {
        VerifyCarnet.Pace on = (done, of) -> true;
        try (var register = CARNETS.open(file, WORDS)) {
            var first = BackUp.of(register).orElseThrow().into(away, on).orElseThrow();
            var holders = ListHolders.of(register);
            assertEquals(1, holders.of(paul, List.of(away)).size());
            new ErasePerson(register).erase(paul);
            var after = ListHolders.of(register);
            var held = after.of(paul, List.of(away));
            assertEquals(first.file(), held.getFirst().file());
            refused(Reason.NO_NEWER_BACKUP, () -> after.remove(paul, held));
            BackUp.of(register).orElseThrow().into(away, on);
            assertEquals(held, after.of(paul, List.of(away)), "the new one holds them no more");
            assertEquals(List.of(), after.remove(paul, held));
            assertFalse(Files.exists(first.file()));
            assertEquals(List.of(), after.of(paul, List.of(away)));
        }
    }

    @Test
    void aCodeGoesOnceItsProofIsFiled() throws Exception {
        try (var register = CARNETS.open(file, WORDS)) {
            var zoe = Marie.named(register, "Zoé").id();
            var purge = new PurgeCode(register);
            refused(Reason.CODE_STILL_NEEDED, () -> purge.purge(register.file(zoe).key()));
            assertTrue(purge.isOffered(register.file(paul)));
            assertEquals(1, purge.purge(register.file(paul).key()));
            assertFalse(register.file(paul).hasCode());
            assertTrue(register.file(marie).hasCode());
            refused(Reason.NO_CODE, () -> purge.purge(register.file(paul).key()));
            assertEquals(List.of(), purge.due(1));
            assertEquals(1, purge.purgeDue(0));
        }
        try (var register = CARNETS.open(file, WORDS)) {
            assertFalse(register.file(paul).hasCode());
            assertEquals(1, register.file(paul).proofs().size());
            var report = new VerifyCarnet(register).verify();
            assertEquals(List.of(), report.damages());
            assertEquals(2, report.erased());
        }
    }
}
