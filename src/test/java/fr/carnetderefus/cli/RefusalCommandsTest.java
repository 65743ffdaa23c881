package fr.carnetderefus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** Notice, method, decision, attempt, request, and taking back. */
class RefusalCommandsTest {
    @TempDir Path folder;
    private Shell shell = new Shell(Path.of("target"));
    private String nadia = "";
    private String lea = "";

    @BeforeEach
    void family() {
        shell = new Shell(folder).created();
        nadia = shell.add("Nadia", "Martin", "1984-08-14", "adult");
        lea = shell.add("Léa", "Martin", "2015-06-01", "child", "--represented-by", nadia);
    }

    @Test
    void aNoticeSaysTheDatesForEach() {
        var result =
                shell.on(
                                "notice",
                                "--sent",
                                "2026-11-03",
                                "--by",
                                "email",
                                "--code",
                                nadia + "=aB3dE5gH7jKm",
                                "--code",
                                lea + "=Pq2Rs4Tu6VwX",
                                "--person",
                                nadia)
                        .expect(0);
        assertEquals(
                """
                Nadia Martin\u202f: À refuser. Prochaine action\u202f: Choisir la méthode.
                  Le délai part du mardi 3 novembre 2026, date d’envoi de l’e-mail.
                  À faire de préférence avant le\u202f: mardi 1er décembre 2026
                  Dernier jour pour appeler\u202f: lundi 14 décembre 2026
                  Dernier jour sûr\u202f: lundi 14 décembre 2026
                  L’espace s’ouvre tout seul le\u202f: mardi 15 décembre 2026
                """,
                result.out().substring(0, result.out().indexOf("Léa")));
        assertEquals("", result.err());
    }

    @Test
    void anEstimateSaysHowItWasMade() {
        var json = "{\"received\":\"2026-11-16\",\"by\":\"letter\",\"persons\":[\"" + lea + "\"]}";
        var result = shell.piped(json, "notice", "--stdin").expect(0);
        assertTrue(
                result.out()
                        .contains(
                                "estimée au vendredi 6 novembre 2026, 10 jours avant la réception"
                                        + " du 16 novembre 2026"),
                result.out());
        var noted = shell.on("notice", "--by", "letter", "--person", nadia).expect(0);
        assertTrue(noted.out().contains("jour où l’avis a été noté"), noted.out());
    }

    @Test
    void oddCodesAreToldButNotRepeated() {
        var twin = shell.add("Tom", "Martin", "2015-06-01", "child", "--represented-by", nadia);
        var result =
                shell.on(
                                "notice",
                                "--sent",
                                "2026-11-03",
                                "--by",
                                "email",
                                "--code",
                                twin + "=O0-12")
                        .expect(0);
        assertTrue(result.err().contains("a 5 caractères. Il devrait en avoir 12"), result.err());
        assertTrue(result.err().contains("autre chose que des lettres"), result.err());
        assertTrue(result.err().contains("se ressemblent"), result.err());
        assertTrue(result.err().contains("Tom Martin et Léa Martin"), result.err());
        assertFalse(result.err().contains("O0-12"), result.err());
    }

    @Test
    void noticesThatCannotBeAreRefused() {
        shell.on(
                        "notice",
                        "--sent",
                        "2026-11-03",
                        "--by",
                        "email",
                        "--code",
                        nadia + "=aB3dE5gH7jKm")
                .expect(0);
        var taken =
                shell.refused(
                        1,
                        "notice",
                        "--sent",
                        "2026-11-03",
                        "--by",
                        "email",
                        "--code",
                        lea + "=aB3dE5gH7jKm");
        assertTrue(taken.err().contains("Nadia Martin"), taken.err());
        assertFalse(taken.err().contains("aB3dE5gH7jKm"), taken.err());
        var future =
                shell.refused(
                        1, "notice", "--sent", "2026-11-24", "--by", "email", "--person", lea);
        assertTrue(future.err().contains("24 novembre 2026"), future.err());
        shell.refused(
                1,
                "notice",
                "--sent",
                "2026-11-20",
                "--received",
                "2026-11-19",
                "--by",
                "letter",
                "--person",
                lea);
        shell.refused(1, "notice", "--by", "letter", "--person", "01X");
    }

    @Test
    void fromMethodToRefusalAndBack() {
        shell.on(
                        "notice",
                        "--sent",
                        "2026-11-03",
                        "--by",
                        "email",
                        "--code",
                        lea + "=aB3dE5gH7jKm",
                        "--person",
                        nadia)
                .expect(0);
        var own = shell.on("method", "--person", nadia, "--by", "phone").expect(0);
        assertTrue(own.out().contains("Refuser au 3422"), own.out());
        assertTrue(own.err().contains("À refuser avant\u202f: Léa Martin"), own.err());
        assertTrue(own.err().contains("D’abord les enfants"), own.err());
        var child = shell.on("method", "--person", lea, "--by", "online").expect(0);
        assertEquals("", child.err());
        assertTrue(child.out().contains("Refuser en ligne"), child.out());

        attempt(lea, "online", "2026-11-20T09:30", "site-down", "À refuser");
        attempt(lea, "phone", "2026-11-20T09:30:10", "busy", "À refuser");
        attempt(lea, "phone", "2026-11-20T08:30:00Z", "rejected", "À refuser");
        attempt(lea, "phone", "2026-11-23T23:00", "done", "Demander le justificatif");
        var asked =
                shell.piped(
                                "{\"person\":\"" + lea + "\",\"note\":\"Conseiller 12\"}",
                                "request",
                                "--by",
                                "phone",
                                "--stdin")
                        .expect(0);
        assertTrue(asked.out().contains("Classer le justificatif"), asked.out());

        shell.on("request", "--person", lea, "--by", "letter").expect(0);
        assertTrue(
                shell.on("undo").expect(0).out().contains("la demande de justificatif pour Léa"));
        shell.refused(1, "request", "--person", lea, "--by", "account");
        var undone = shell.on("undo").expect(0);
        assertTrue(undone.out().contains("la demande de justificatif pour Léa Martin"));
        assertTrue(shell.on("undo").expect(0).out().contains("l’essai pour Léa Martin"));
        var kept = shell.on("decide", "--person", nadia, "--keep").expect(0);
        assertTrue(kept.out().contains("Garde l’espace"), kept.out());
        var json = "{\"person\":\"" + nadia + "\",\"refuse\":true}";
        assertTrue(shell.piped(json, "decide", "--stdin").expect(0).out().contains("À refuser"));

        shell.refused(
                1,
                "attempt",
                "--person",
                lea,
                "--by",
                "online",
                "--at",
                "2026-11-24T00:00",
                "--outcome",
                "done");
        shell.refused(1, "method", "--person", "01X", "--by", "online");
        shell.refused(1, "decide", "--person", "01X", "--keep");
        shell.refused(1, "request", "--person", "01X", "--by", "online");
        shell.refused(2, "decide", "--person", lea, "--keep", "--refuse");
    }

    private void attempt(String id, String by, String at, String outcome, String then) {
        var result =
                shell.on("attempt", "--person", id, "--by", by, "--at", at, "--outcome", outcome)
                        .expect(0);
        assertTrue(result.out().contains(then), result.out());
    }
}
