package fr.carnetderefus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.exchange.ListFile;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.register.KeepViews;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@code --view}: those of the program by their words, one's own by their names. */
class ViewCommandsTest {
    private static final String OWN = "À appeler, Lyon";

    @TempDir Path folder;
    private Shell shell = new Shell(Path.of("target"));
    private String nadia = "";
    private String lea = "";

    @BeforeEach
    void family() throws Exception {
        shell = new Shell(folder).created();
        nadia = shell.add("Nadia", "Martin", "1984-08-14", "adult");
        lea = shell.add("Léa", "Lefèvre", "2015-06-01", "child");
        shell.on("notice", "--sent", "2026-11-10", "--by", "email", "--person", lea).expect(0);
    }

    private void keep(String name, String selection, String query) throws Exception {
        try (var register = shell.open()) {
            new KeepViews(register)
                    .keep(
                            name,
                            Map.of(
                                    KeepViews.SELECTION,
                                    selection,
                                    KeepViews.QUERY,
                                    query,
                                    "sort",
                                    "-name"));
        }
    }

    private static void tells(String text, String... parts) {
        var plain = text.replace('\u00a0', ' ').replace('\u202f', ' ');
        for (var part : parts) {
            assertTrue(plain.contains(part), () -> part + " in: " + plain);
        }
    }

    @Test
    void theListIsOfThoseInAView() throws Exception {
        var late = shell.looked("list", "--view", "to-refuse").out();
        tells(late, "Léa Lefèvre", "1 personne sur 2 dans la vue « À refuser ».");
        assertFalse(late.contains("Nadia"), late);
        tells(shell.looked("list").out(), "Nadia", "Léa", "0 refus prouvé sur 2.");
        var json = shell.looked("list", "--view", "to-refuse", "--json").out();
        assertTrue(json.contains(lea) && !json.contains(nadia), json);
        assertEquals("[ ]", shell.looked("list", "--view", "late", "--json").line());
        var nobody = shell.looked("list", "--view", "late").out();
        tells(nobody, "0 personne sur 2 dans la vue");
    }

    @Test
    void aViewOfOnesOwnIsKnownByItsName() throws Exception {
        keep(OWN, "everybody", "lefevre");
        for (var name : List.of(OWN, "a appeler lyon", "À APPELER, LYON")) {
            var list = shell.looked("list", "--view", name).out();
            tells(list, "Léa", "1 personne sur 2 dans la vue « " + OWN + " ».");
            assertFalse(list.contains("Nadia"), list);
        }
        var out = shell.path("vue.csv");
        shell.looked("export", out.toString(), "--view", OWN);
        var rows = ListFile.read(out).lines().toString();
        assertTrue(rows.contains("Léa") && !rows.contains("Nadia"), rows);
        shell.piped("Vu", "note", "--view", OWN).expect(0);
        try (var register = shell.open()) {
            var last = register.person(new PersonId(lea)).history().getLast().entry();
            assertEquals(new Entry.NoteMade("Vu"), last);
            assertFalse(
                    register.person(new PersonId(nadia)).history().getLast().entry()
                            instanceof Entry.NoteMade);
        }
    }

    @Test
    void anUnknownNameIsToldWhichThereAre() throws Exception {
        var none = shell.refused(1, "list", "--view", "Lyon").err();
        tells(none, "no-code", "Aucune autre n’est gardée");
        assertFalse(none.contains("Lyon"), none);
        keep(OWN, "late", "");
        keep("Léa", "everybody", "léa");
        keep("LEA", "everybody", "léa");
        for (var command : List.of("list", "next")) {
            var said = shell.refused(1, command, "--view", "Nantes").err();
            tells(said, "late, to-refuse", "« " + OWN + " », « Léa », « LEA »");
        }
        shell.refused(1, "export", shell.path("x.csv").toString(), "--view", "Nantes");
        shell.refusedPiped(1, "Vu", "note", "--view", "Nantes");
        shell.refusedPiped(1, "Vu", "remind", "--view", "Nantes", "--on", "2026-12-01");
        // of two names that differ in capitals and accents alone, neither is guessed
        shell.refused(1, "list", "--view", "lea");
        tells(shell.looked("list", "--view", "LEA").out(), "dans la vue « LEA »");
    }

    @Test
    void whatThereIsToDoIsOfThoseInAView() throws Exception {
        shell.piped("Appeler la CPAM", "remind", nadia, "--on", "2026-11-24").expect(0);
        keep("Nadia", "everybody", "nadia");
        var all = shell.on("next", "--today", "2026-11-25").expect(0).out();
        tells(all, "1. Léa Lefèvre", "2. Nadia Martin");
        var some = shell.on("next", "--today", "2026-11-25", "--view", "Nadia").expect(0).out();
        tells(some, "1. Nadia Martin");
        assertFalse(some.contains("Léa"), some);
        var json = shell.on("next", "--json", "--today", "2026-11-25", "--view", "to-refuse");
        assertFalse(json.expect(0).out().contains(nadia));
    }

    @Test
    void aViewThatSearchesForNobodyWritesNothing() throws Exception {
        keep("Vide", "everybody", "personne");
        tells(
                shell.refused(1, "export", shell.path("x.csv").toString(), "--view", "Vide").err(),
                "« Vide »");
        tells(shell.looked("list", "--view", "Vide").out(), "0 personne sur 2");
    }
}
