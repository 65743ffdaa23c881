package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.carnetderefus.model.refusal.DocumentKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What was filed in the other copy comes along. */
class MergeDocumentsTest {
    private static final char[] WORDS = "un cheval à bascule".toCharArray();
    private static final Carnets CARNETS = Carnets.shipped(Clock.systemUTC());
    private static final byte[] PDF = "%PDF-1.4 %%EOF".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    /** To put it right its entry was taken back and another written: two speak of it. */
    @Test
    void oneThatWasPutRightThereComesOnce() throws Exception {
        var file = folder.resolve("famille.carnet");
        var copy = folder.resolve("copie.carnet");
        var carnet = LightCarnet.open(CARNETS, file, WORDS);
        var marie = Marie.in(carnet).id();
        carnet.close();
        Files.copy(file, copy);
        try (var theirs = CARNETS.open(copy, WORDS)) {
            var id = new FileProof(theirs).file(marie, PDF, 1, "lettre.pdf");
            new RefileProof(theirs).refile(id, List.of(marie), DocumentKind.NOTICE, null);
        }
        try (var ours = CARNETS.open(file, WORDS);
                var theirs = CARNETS.look(copy, WORDS)) {
            var merge = MergeCopies.of(ours, theirs);
            assertEquals(1, merge.look().documents());
            merge.merge(conflict -> Optional.empty());
            var come = new FileProof(ours).all();
            assertEquals(1, come.size());
            assertEquals(DocumentKind.NOTICE, come.getFirst().proof().kind());
            assertEquals(1, new VerifyCarnet(ours).verify().proofs());
        }
    }
}
