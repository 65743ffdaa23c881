package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.journal.Digests;
import fr.carnetderefus.journal.Document;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.refusal.Archived;
import fr.carnetderefus.model.refusal.DocumentKind;
import fr.carnetderefus.model.refusal.Entry.ProofFiled;
import fr.carnetderefus.register.Damage.Fault;
import fr.carnetderefus.register.VerifyCarnet.Comparison;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Each proof ever filed is what its entry says, and the carnet goes as far as was noted. */
class VerifyCarnetTest {
    private static final byte[] PDF = "%PDF-1.4 a proof".getBytes(StandardCharsets.US_ASCII);
    private static final String SHA256 = Digests.sha256Hex(PDF);

    private Register register;
    private Person marie;

    @BeforeEach
    void begin() throws Exception {
        register = Carnets.shipped(Clock.systemUTC()).inMemory();
        marie = Marie.in(register);
    }

    @AfterEach
    void end() {
        register.close();
    }

    /** As no verb of ours would write it: the entry may lie about its document. */
    private void file(String id, String sha256, long bytes, boolean withDocument) throws Exception {
        var entry = new ProofFiled(Archived.proof(id, sha256, 1, bytes, id + ".pdf"));
        var draft = new Register.Draft(marie.id(), register.today(), entry);
        var documents = List.of(new Document(id, marie.id().value(), PDF));
        register.write(List.of(draft), withDocument ? documents : List.of());
    }

    private List<String> damages() throws Exception {
        return new VerifyCarnet(register)
                .verify().damages().stream()
                        .map(d -> d.name() + ", " + d.id() + " " + d.fault())
                        .toList();
    }

    @Test
    void everyProofIsComparedWithItsEntry() throws Exception {
        file("right", SHA256, PDF.length, true);
        assertTrue(new VerifyCarnet(register).verify().sound());
        file("other", "0".repeat(64), PDF.length, true);
        file("longer", SHA256, PDF.length + 1, true);
        file("gone", SHA256, PDF.length, false);
        var expected =
                List.of(
                        "other.pdf, other " + Fault.ALTERED,
                        "longer.pdf, longer " + Fault.SIZE,
                        "gone.pdf, gone " + Fault.MISSING);
        assertEquals(expected, damages());
        assertEquals(4, new VerifyCarnet(register).verify().proofs());
    }

    @Test
    void whatWasUndoneOrRemovedIsComparedToo() throws Exception {
        file("gone", SHA256, PDF.length, false);
        new UndoStep(register).undo();
        assertEquals(List.of("gone.pdf, gone " + Fault.MISSING), damages());
        new AddPerson(register).remove(marie.id());
        assertEquals(List.of("gone.pdf, gone " + Fault.MISSING), damages());
    }

    /** To put a document right its entry is taken back and another written. */
    @Test
    void aDocumentThatWasPutRightIsOne() throws Exception {
        file("right", SHA256, PDF.length, true);
        var refile = new RefileProof(register);
        refile.refile("right", List.of(marie.id()), DocumentKind.NOTICE, null);
        var report = new VerifyCarnet(register).verify();
        assertEquals(1, report.proofs());
        assertEquals(0, report.aside());
    }

    @Test
    void aDamagedDocumentThatWasPutRightIsToldOnce() throws Exception {
        file("gone", SHA256, PDF.length, false);
        var refile = new RefileProof(register);
        refile.refile("gone", List.of(marie.id()), DocumentKind.NOTICE, null);
        assertEquals(List.of("gone.pdf, gone " + Fault.MISSING), damages());
    }

    @Test
    void whatTheArchiveDoesNotShowIsCountedApart() throws Exception {
        file("one", SHA256, PDF.length, true);
        file("two", SHA256, PDF.length, true);
        new UndoStep(register).undo();
        var report = new VerifyCarnet(register).verify();
        assertEquals(2, report.proofs());
        assertEquals(1, report.aside());
        assertEquals(1, new FileProof(register).all().size());
        new AddPerson(register).remove(marie.id());
        assertEquals(2, new VerifyCarnet(register).verify().aside());
    }

    @Test
    void itTellsHowFarItIsAndClaimsNothingWhenStopped() throws Exception {
        file("right", SHA256, PDF.length, true);
        var told = new ArrayList<String>();
        var report =
                new VerifyCarnet(register).verify(null, (done, of) -> told.add(done + "/" + of));
        assertTrue(report.orElseThrow().sound());
        assertEquals(List.of("3/5", "4/5", "5/5"), told);
        for (var stopAt = 3; stopAt <= 5; stopAt++) {
            var limit = stopAt;
            assertEquals(
                    Optional.empty(),
                    new VerifyCarnet(register).verify(null, (done, of) -> done < limit));
        }
    }

    @Test
    void theEndIsComparedWithOneWrittenDown() throws Exception {
        var verb = new VerifyCarnet(register);
        var noted = verb.verify().end();
        assertEquals(Optional.of(noted), EndMark.read(noted.written()));
        assertEquals(new Comparison.Whole(0), verb.verify(noted).comparison());
        file("right", SHA256, PDF.length, true);
        assertEquals(new Comparison.Whole(1), verb.verify(noted).comparison());
        var more = new EndMark(noted.count() + 2, noted.chain());
        assertEquals(new Comparison.Cut(3), verb.verify(more).comparison());
        var other = new EndMark(noted.count(), "0".repeat(64));
        assertEquals(new Comparison.Other(), verb.verify(other).comparison());
        var nothing = new EndMark(0, "0".repeat(16));
        assertEquals(new Comparison.Whole(3), verb.verify(nothing).comparison());
    }
}
