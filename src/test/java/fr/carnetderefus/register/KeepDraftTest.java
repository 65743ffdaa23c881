package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.register.KeepDraft.Draft;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** What is half typed is kept inside the seal, replaced, and removed without a trace. */
class KeepDraftTest {
    private static final char[] WORDS = "un cheval à bascule".toCharArray();
    private static final Carnets CARNETS = Carnets.shipped(Clock.systemUTC());
    private static final Draft DRAFT =
            new Draft(
                    "edit",
                    "code",
                    Map.of(
                            "given",
                            "Zéphyrine-Ozanne",
                            "note",
                            "deux\nlignes « et » \"guillemets\""),
                    Map.of("-1 /home/rené/scan.pdf", "PROOF 01J 3/11"));

    @TempDir Path folder;

    @Test
    void whatIsKeptIsThereAfterTheProgramEnded() throws Exception {
        var file = folder.resolve("famille.carnet");
        try (var register = LightCarnet.open(CARNETS, file, WORDS)) {
            assertEquals(Draft.NOTHING, new KeepDraft(register).read());
            new KeepDraft(register).keep(new Draft("edit", "", Map.of("given", "Z"), Map.of()));
            new KeepDraft(register).keep(DRAFT);
            assertEquals(DRAFT, new KeepDraft(register).read());
        }
        var raw = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        assertFalse(raw.contains("Ozanne"), "it stands there in the clear");
        try (var register = CARNETS.open(file, WORDS)) {
            assertEquals(DRAFT, new KeepDraft(register).read());
            assertTrue(new VerifyCarnet(register).verify().sound());
            assertEquals(1, register.state().entries().size(), "a draft is no entry");
        }
    }

    @Test
    void anEmptyOneRemovesItAndItsSealedBytes() throws Exception {
        var file = folder.resolve("famille.carnet");
        try (var register = LightCarnet.open(CARNETS, file, WORDS)) {
            var long1 = Map.of("note", "x".repeat(20_000));
            new KeepDraft(register).keep(new Draft("edit", "", long1, Map.of()));
            new KeepDraft(register).keep(Draft.NOTHING);
            assertEquals(Draft.NOTHING, new KeepDraft(register).read());
            new KeepDraft(register).keep(Draft.NOTHING);
            assertEquals(0, new VerifyCarnet(register).verify().documents());
        }
        var bytes = Files.readAllBytes(file);
        var zeros = 0;
        for (var b : bytes) {
            zeros += b == 0 ? 1 : 0;
        }
        // five pages of 4096 that held the sealed text are free, and overwritten
        assertTrue(bytes.length - zeros < 5_000, () -> bytes.length + " bytes");
    }

    @Test
    void aCarnetInMemoryKeepsOneToo() throws Exception {
        try (var register = CARNETS.inMemory()) {
            new KeepDraft(register).keep(DRAFT);
            assertEquals(DRAFT, new KeepDraft(register).read());
            new KeepDraft(register).keep(Draft.NOTHING);
            assertTrue(new KeepDraft(register).read().isEmpty());
        }
    }
}
