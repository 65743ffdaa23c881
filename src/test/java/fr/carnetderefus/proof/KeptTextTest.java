package fr.carnetderefus.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.DemoFamily;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.Register;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.ZoneId;

/** The text of what is in the archive: as it was kept, and else as the original has it. */
class KeptTextTest {
    private final PdfReader reader = new PdfReader();

    @SuppressWarnings("NullAway.Init") // set before each test
    private Register register;

    @BeforeEach
    void fill() throws Exception {
        register = DemoFamily.in(Carnets.shipped(Clock.system(ZoneId.of("Europe/Paris"))));
    }

    @AfterEach
    void close() {
        register.close();
        reader.close();
    }

    private FileProof.Filed only() throws Exception {
        var all = new FileProof(register).all();
        assertEquals(1, all.size());
        return all.getFirst();
    }

    @Test
    void theMadeUpProofIsKeptWithTheTextItHolds() throws Exception {
        var archive = new FileProof(register);
        var filed = only();
        var read = reader.text(Pdf.of(archive.original(filed.proof()))).orElseThrow();
        assertEquals(read.joined(), archive.text(filed.proof()).orElseThrow());
        assertTrue(read.joined().contains("Karim Exemple"));
    }

    @Test
    void whatIsKeptIsNotReadAgain() throws Exception {
        var filed = only();
        assertTrue(new KeptText(register, reader).text(filed).contains("Karim Exemple"));
        assertTrue(reader.childPid().isEmpty(), "a child was started for it");
    }

    @Test
    void whatWasFiledBeforeTextsWereKeptIsReadFromTheOriginal() throws Exception {
        var archive = new FileProof(register);
        var kept = only();
        var other =
                register.state().cases().values().stream()
                        .filter(c -> !c.person().id().equals(kept.person().id()))
                        .findFirst()
                        .orElseThrow();
        archive.file(other.person().id(), archive.original(kept.proof()), 1, "filed-long-ago.pdf");
        var old =
                archive.all().stream()
                        .filter(f -> f.person().id().equals(other.person().id()))
                        .findFirst()
                        .orElseThrow();
        assertTrue(archive.text(old.proof()).isEmpty());
        assertEquals(
                archive.text(kept.proof()).orElseThrow(), new KeptText(register, reader).text(old));
    }
}
