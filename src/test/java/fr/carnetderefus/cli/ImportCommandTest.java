package fr.carnetderefus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.exchange.HiddenRows;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Lists brought in without a window, as a scheduled task would. */
class ImportCommandTest {
    private static final String LIST =
            """
            Nom;Prénom;Né(e) le;N° Sécu;CP
            LEFÈVRE;Zoé;05/08/1955;2 55 08 14 168 025 38;69003
            MARTIN;Jean;31 décembre 1950;;20200
            """;
    private static final String FAULTY = LIST + "=1+1;Luc;32/01/1960;;\n";

    @TempDir Path folder;
    private Shell shell = new Shell(Path.of("target"));
    private String list = "";

    @BeforeEach
    void create() {
        shell = new Shell(folder).created();
        list = shell.write("liste.csv", LIST).toString();
    }

    /** Spaces that do not break are spaces here. */
    private static void tells(String said, String... parts) {
        var text = said.replace('\u00A0', ' ').replace('\u202F', ' ');
        for (var part : parts) {
            assertTrue(text.contains(part), text);
        }
    }

    @Test
    void aListComesInAndIsUndoneAsOne() {
        var looked = shell.looked("import", list, "--dry-run");
        tells(looked.out(), "Colonne C (Né(e) le) : Date de naissance", "à ajouter : 2");
        tells(shell.on("import", list).expect(0).out(), "Nouvelles personnes : 2");
        tells(shell.on("list").expect(0).out(), "Zoé LEFÈVRE", "Jean MARTIN");
        tells(shell.looked("import", list).out(), "n’apprennent rien : 2");
        shell.on("undo").expect(0);
        assertFalse(shell.on("list").expect(0).out().contains("MARTIN"));
    }

    @Test
    void whoIsThereIsChangedOnlyWhenAsked() {
        shell.on("import", list).expect(0);
        var moved = shell.write("moved.csv", LIST.replace("69003", "42000")).toString();
        var looked = shell.looked("import", moved);
        tells(looked.out(), "Zoé LEFÈVRE : Département : 69 → 42", "à modifier : 1", "--update");
        tells(shell.on("import", moved, "--update").expect(0).out(), "Personnes modifiées : 1");
        tells(shell.looked("import", moved, "--update").out(), "Personnes modifiées : 0");
    }

    @Test
    void rowsThatStayOutAreToldAndSaved() throws Exception {
        var faulty = shell.write("faulty.csv", FAULTY).toString();
        var out = shell.path("dehors.csv");
        var result = shell.on("import", faulty, "--refused", out.toString()).expect(1);
        tells(result.out(), "Nouvelles personnes : 2", "Lignes restées dehors : 1");
        tells(result.err(), "Ligne 4 : Date de naissance : Ce jour n’existe pas.");
        var saved = Files.readString(out);
        assertEquals(
                "\uFEFFNom;Prénom;Né(e) le;N° Sécu;CP;Ligne;Pourquoi cette ligne n’a pas été reprise",
                saved.lines().findFirst().orElse(""));
        tells(saved, "\r\n'=1+1;Luc;32/01/1960;;;4;");
        // mended, it comes in like any other
        Files.writeString(out, saved.replace("32/01", "31/01").replace("'=1+1", "Roy"));
        tells(shell.on("import", out.toString()).expect(0).out(), "Nouvelles personnes : 1");
    }

    @Test
    void aFileInTheWayStopsAll() {
        var faulty = shell.write("faulty.csv", FAULTY).toString();
        shell.refused(1, "import", faulty, "--refused", list);
        assertEquals(LIST, read(list));
        shell.on("import", faulty, "--refused", list, "--replace").expect(1);
        tells(read(list), "=1+1");
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void columnsSetByHand() {
        var other =
                shell.write("other.csv", "Usager A;Usager B;Jour\nRoy;Luc;01/02/1960\n").toString();
        tells(shell.refused(1, "import", other).err(), "Aucune colonne");
        var result =
                shell.on(
                                "import",
                                other,
                                "--map",
                                "birth-name=usager a",
                                "--map",
                                "given=B",
                                "--map",
                                "born=Jour",
                                "--usual-kind",
                                "adult")
                        .expect(0);
        tells(result.out(), "Nouvelles personnes : 1");
        tells(shell.on("list").expect(0).out(), "Luc Roy");
        shell.refused(2, "import", other, "--map", "name=Jour");
        shell.refused(2, "import", other, "--map", "born=Date");
        shell.refused(2, "import", other, "--map", "born");
        shell.refused(1, "import", list, "--map", "given=");
    }

    @Test
    void otherProgramsReadTheSameCounts() {
        var faulty = shell.write("faulty.csv", FAULTY).toString();
        var out = shell.on("import", faulty, "--json").expect(1).out();
        tells(
                out,
                "\"rows\" : 3",
                "\"new\" : 2",
                "\"changed\" : 0",
                "\"same\" : 0",
                "\"refused\" : 1",
                "\"added\" : 2",
                "\"written\" : true",
                "\"born\" : \"C\"",
                "\"why\" : \"day.no-such-day\"");
        assertFalse(out.contains("LEFÈVRE"), out);
        tells(shell.looked("import", list, "--json", "--dry-run").out(), "\"written\" : false");
    }

    @Test
    void whatIsNoListIsRefusedWithASentence() {
        shell.refused(1, "import", shell.path("absent.csv").toString());
        var empty = shell.write("empty.csv", "").toString();
        tells(shell.refused(1, "import", empty).err(), "Cette liste est vide.");
        var open = shell.write("open.csv", "Nom;Prénom\nA;\"B\n").toString();
        tells(shell.refused(1, "import", open).err(), "À partir de la ligne 2");
        var english = shell.refused(1, "import", empty, "--lang", "en");
        tells(english.err(), "This list is empty.");
    }

    @Test
    void rowsThatAFilterHidesComeTooAndThatIsTold() throws Exception {
        var lines =
                List.of("Nom;Prénom;Né(e) le", "Martin;Zoé;14/08/1955", "Dupont;Luc;05/05/1950");
        var list = shell.path("filtre.xlsx");
        Files.write(list, HiddenRows.workbook(lines, Set.of(0, 2)));
        var result = shell.on("import", list.toString()).expect(0);
        tells(result.out(), "Nouvelles personnes : 2");
        tells(result.err(), "1 ligne est masquée dans le tableur");
    }
}
