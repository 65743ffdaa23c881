package fr.carnetderefus.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.exchange.ListFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Everybody, or some, as a list for a spreadsheet. */
class ExportCommandTest {
    private static final String LIST =
            """
            Nom;Prénom;Né(e) le;N° Sécu;CP
            MARTIN;Zoé;14/08/1955;2 55 08 14 168 025 38;75003
            DUPONT;Jean;05/05/1950;;69001
            """;

    @TempDir Path folder;

    private Shell shell;

    @BeforeEach
    void bringIn() {
        shell = new Shell(folder).created();
        shell.on("import", shell.write("liste.csv", LIST).toString()).expect(0);
    }

    private static void tells(String text, String... parts) {
        for (var part : parts) {
            assertTrue(text.contains(part), () -> part + " in: " + text);
        }
    }

    /** What a spreadsheet gets comes back in as it went out; a name's capitals mean nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"tous.csv", "tous.xlsx", "TOUS.XLSX", "tous.Csv"})
    void everybodyGoesOutAsAList(String name) throws Exception {
        var out = shell.path(name);
        var written = shell.looked("export", out.toString());
        tells(written.out(), "«\u202f" + name + "\u202f» est écrit\u00a0: 2 personnes.");
        tells(written.err(), "n’est pas chiffré");
        assertFalse(texts(out).contains("255081416802538"));
        shell.refused(1, "export", out.toString());
        shell.on("export", out.toString(), "--replace", "--with-numbers").expect(0);
        tells(texts(out), "255081416802538");
        tells(shell.looked("import", out.toString()).out(), "n’apprennent rien\u00a0: 2");
        var workbook = name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
        assertEquals(workbook, Files.readAllBytes(out)[0] == 'P', "told by its first byte");
    }

    private static String texts(Path list) throws Exception {
        return ListFile.read(list).lines().toString();
    }

    @Test
    void aNameOfAnotherKindIsNotUnderstood() {
        for (var name : new String[] {"tous.xls", "tous.ods", "tous", "tous.csv.pdf"}) {
            tells(shell.refused(2, "export", shell.path(name).toString()).err(), ".csv ou .xlsx");
            assertFalse(Files.exists(shell.path(name)));
        }
    }

    @Test
    void aViewTakesSomeOfThem() throws Exception {
        var lea = shell.add("Léa", "Martin", "2019-05-01", "child");
        shell.on("notice", "--sent", "2026-11-10", "--by", "email", "--person", lea).expect(0);
        var out = shell.path("sans-code.csv");
        tells(
                shell.on("export", out.toString(), "--view", "no-code").expect(0).out(),
                "1 personne.");
        tells(texts(out), "Léa");
        assertFalse(texts(out).contains("Zoé"));
        shell.on("export", out.toString(), "--view", "no-sending-date", "--replace").expect(0);
        tells(texts(out), "Zoé", "Jean");
        assertFalse(texts(out).contains("Léa"));
    }

    @Test
    void anEmptyViewWritesNothing() throws Exception {
        var out = shell.write("retards.csv", "à garder");
        var refused =
                shell.refused(1, "export", out.toString(), "--view", "late", "--replace").err();
        tells(refused, "Personne n’est dans la vue", "Délai dépassé");
        assertArrayEquals("à garder".getBytes(StandardCharsets.UTF_8), Files.readAllBytes(out));
    }

    @Test
    void aViewThatDoesNotExistIsRefusedWithThoseThatDo() {
        var out = shell.path("tous.csv").toString();
        tells(
                shell.refused(1, "export", out, "--view", "LATE").err(),
                "everybody, late, to-refuse");
        tells(shell.on("export", "--help").out(), "--view=everybody|late");
    }
}
