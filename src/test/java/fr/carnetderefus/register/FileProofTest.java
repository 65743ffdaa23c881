package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.refusal.DocumentKind;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Status;
import fr.carnetderefus.model.refusal.Written;
import fr.carnetderefus.register.CarnetException.Reason;
import fr.carnetderefus.register.FileProof.Incoming;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is kept of a document beside its bytes, and which of them prove something. */
class FileProofTest {
    private static final byte[] PDF = "%PDF-1.4 une lettre".getBytes(StandardCharsets.US_ASCII);

    @TempDir private Path folder;

    private Register register;
    private Person marie;
    private Person jean;

    @BeforeEach
    void begin() throws Exception {
        register =
                Carnets.shipped(Clock.systemUTC())
                        .create(folder.resolve("a.carnet"), "phrase".toCharArray());
        marie = Marie.in(register);
        jean =
                new Person(
                        AddPerson.newId(),
                        PersonKind.ADULT,
                        Names.of("Jean", "Exemple"),
                        LocalDate.of(1984, 1, 1),
                        "Exemple",
                        false,
                        null,
                        Insurance.NONE);
        new AddPerson(register).add(jean);
    }

    @AfterEach
    void end() {
        register.close();
    }

    private static Incoming letter(DocumentKind kind) {
        return new Incoming(
                PDF,
                2,
                "lettre.pdf",
                "message.eml",
                "sésame",
                "Première page\fdeuxième",
                kind,
                LocalDate.of(2026, 3, 4));
    }

    private Status status(Person person) throws Exception {
        return new SurveyDeadlines(register).of(person.id(), register.today()).status();
    }

    @Test
    void allThatIsKnownOfADocumentIsThereAgainAfterOpening() throws Exception {
        var id =
                new FileProof(register)
                        .fileUnder(List.of(marie.id()), letter(DocumentKind.NOTICE))
                        .getFirst();
        register.close();
        register =
                Carnets.shipped(Clock.systemUTC())
                        .open(folder.resolve("a.carnet"), "phrase".toCharArray());
        var filed = new FileProof(register).find(id);
        var what = filed.proof().what();
        assertEquals(DocumentKind.NOTICE, what.kind());
        assertEquals("message.eml", what.via());
        assertEquals("sésame", what.password());
        assertEquals(LocalDate.of(2026, 3, 4), what.dated());
        assertEquals(
                Optional.of("Première page\fdeuxième"),
                new FileProof(register).text(filed.proof()));
        assertArrayEquals(PDF, new FileProof(register).original(filed.proof()));
        assertTrue(new VerifyCarnet(register).verify().sound());
    }

    @Test
    void whatWasSaidOfADocumentIsPutRightInOneStep() throws Exception {
        var archive = new FileProof(register);
        var id = archive.fileUnder(List.of(marie.id()), letter(DocumentKind.OTHER)).getFirst();
        var before = register.state().entries().size();
        var day = LocalDate.of(2026, 5, 6);
        var verb = new RefileProof(register);
        assertEquals(List.of(id), verb.refile(id, List.of(marie.id()), DocumentKind.PROOF, day));
        var what = archive.find(id).proof().what();
        assertEquals(DocumentKind.PROOF, what.kind());
        assertEquals(day, what.dated());
        assertEquals("sésame", what.password());
        assertEquals(Status.PROVEN, status(marie));
        var written = register.state().entries().size();
        verb.refile(id, List.of(marie.id()), DocumentKind.PROOF, day);
        assertEquals(written, register.state().entries().size(), "nothing was different");
        assertEquals(before + 2, written);
        new UndoStep(register).undo();
        assertEquals(DocumentKind.OTHER, archive.find(id).proof().kind());
        assertTrue(new VerifyCarnet(register).verify().sound());
    }

    @Test
    void aDocumentOfAnothersIsGivenToThem() throws Exception {
        var archive = new FileProof(register);
        var id = archive.fileUnder(List.of(marie.id()), letter(DocumentKind.PROOF)).getFirst();
        var verb = new RefileProof(register);
        var now = verb.refile(id, List.of(jean.id()), DocumentKind.PROOF, null);
        assertEquals(1, archive.all().size());
        var filed = archive.find(now.getFirst());
        assertEquals(jean, filed.person());
        assertArrayEquals(PDF, archive.original(filed.proof()));
        assertEquals(Optional.of("Première page\fdeuxième"), archive.text(filed.proof()));
        assertEquals("message.eml", filed.proof().what().via());
        assertTrue(register.file(marie.id()).proofs().isEmpty());
        new UndoStep(register).undo();
        assertEquals(marie, archive.all().getFirst().person());
        assertEquals(id, archive.all().getFirst().proof().id());
        assertTrue(new VerifyCarnet(register).verify().sound());
    }

    @Test
    void nobodyGetsTheSameBytesTwiceByFilingAnew() throws Exception {
        var archive = new FileProof(register);
        var both = List.of(marie.id(), jean.id());
        var ids = archive.fileUnder(both, letter(DocumentKind.PROOF));
        var verb = new RefileProof(register);
        var before = register.state().entries().size();
        var refused =
                assertThrows(
                        CarnetException.class,
                        () -> verb.refile(ids.getFirst(), both, DocumentKind.NOTICE, null));
        assertEquals(Reason.PROOF_ALREADY_FILED, refused.reason());
        assertEquals(before, register.state().entries().size());
    }

    @Test
    void onlyAProofProves() throws Exception {
        var archive = new FileProof(register);
        archive.fileUnder(List.of(marie.id()), letter(DocumentKind.NOTICE));
        assertEquals(Status.WAITING_FOR_NOTICE, status(marie));
        assertEquals(1, archive.all().size());
        archive.fileUnder(List.of(jean.id()), letter(DocumentKind.PROOF));
        assertEquals(Status.PROVEN, status(jean));
    }

    @Test
    void oneDocumentMayProveSeveralPeopleInOneStep() throws Exception {
        var archive = new FileProof(register);
        archive.fileUnder(List.of(marie.id(), jean.id()), letter(DocumentKind.PROOF));
        assertEquals(Status.PROVEN, status(marie));
        assertEquals(Status.PROVEN, status(jean));
        var steps =
                register.state().entries().stream()
                        .filter(w -> w.entry() instanceof Entry.ProofFiled)
                        .map(Written::step)
                        .distinct()
                        .toList();
        assertEquals(1, steps.size());
    }

    @Test
    void theSameBytesAreFiledOnceForAPerson() throws Exception {
        var archive = new FileProof(register);
        archive.fileUnder(List.of(marie.id()), letter(DocumentKind.PROOF));
        var both = List.of(jean.id(), marie.id());
        var refused =
                assertThrows(
                        CarnetException.class,
                        () -> archive.fileUnder(both, letter(DocumentKind.PROOF)));
        assertEquals(Reason.PROOF_ALREADY_FILED, refused.reason());
        assertEquals(1, archive.all().size(), "all of them or none");
    }

    @Test
    void theProofOfAClosingOpensTheCaseItProves() throws Exception {
        new FileProof(register).fileUnder(List.of(marie.id()), letter(DocumentKind.CLOSURE));
        assertEquals(Status.WAITING_FOR_NOTICE, status(marie), "it proves no refusal");
        var closing =
                register.person(marie.id()).latest("mon-espace-sante-fermeture").orElseThrow();
        assertEquals(1, closing.proofs().size());
        assertFalse(closing.key().id().isEmpty());
    }
}
