package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.exchange.HiddenRows;
import fr.carnetderefus.ui.Snapshots;
import fr.carnetderefus.ui.list.ImportView;

import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A list goes in through the window: looked at, put right, brought in, undone. */
class ImportListWindowTest extends OpenWindow {
    private static final String HEADINGS =
            "Nom de naissance;Prénom;Date de naissance;NIR;Tribunal;N° dossier";
    private static final String ZOE = "Martin;Zoé;14/08/1955;255081416802538;TJ de Lyon;D-1";
    private static final String ALI = "Petit;Ali;02/02/1960;;TJ de Lyon;D-2";
    private static final String BAD = "Grand;Jean;31/02/1961;123;TJ de Lyon;D-3";

    private Path list(String name, String... lines) throws Exception {
        return Files.writeString(folder.resolve(name), String.join("\r\n", lines));
    }

    private void choose(Path list) {
        go(new Place.Home());
        hand.click("bring-list-in");
        files.give(list);
        hand.click("choose-list");
    }

    private TableView<?> rows() {
        return (TableView<?>) hand.waitFor("preview");
    }

    @Test
    void aListIsLookedAtAndBroughtIn() throws Exception {
        empty();
        go(new Place.Incoming());
        act(() -> Snapshots.save(shell.scene(), "list-empty"));
        choose(list("majeurs.csv", HEADINGS, ZOE, ALI, BAD));
        hand.sees("« majeurs.csv » : 3 lignes.");
        hand.sees("Colonnes reprises : 6 sur 6.");
        assertEquals(3, rows().getItems().size());
        act(() -> Snapshots.save(shell.scene(), "list-preview"));
        hand.segment("part", "Écartées (1)");
        assertEquals(1, rows().getItems().size());
        hand.sees("Ligne 4. Date de naissance : Ce jour n’existe pas.");
        act(() -> Snapshots.save(shell.scene(), "list-refused"));
        hand.click("bring-list");
        hand.sees("Liste apportée : 2 personnes ajoutées.");
        hand.sees("1 ligne écartée.");
        act(() -> Snapshots.save(shell.scene(), "list-done"));
        assertEquals(2, people());
        var refused = folder.resolve("ecartees.csv");
        files.give(refused);
        hand.click("save-refused");
        hand.sees("Les lignes écartées sont dans « ecartees.csv »");
        assertTrue(Files.readString(refused).contains("Grand"));
        act(() -> shell.desk().undo());
        assertEquals(0, people());
    }

    @Test
    void rowsThatAFilterHidesComeTooAndThatIsSaid() throws Exception {
        empty();
        go(new Place.Incoming());
        var file = folder.resolve("filtre.xlsx");
        Files.write(file, HiddenRows.workbook(List.of(HEADINGS, ZOE, ALI, BAD), Set.of(2, 3)));
        choose(file);
        hand.sees("2 lignes sont masquées dans le tableur");
        assertEquals(3, rows().getItems().size());
        act(() -> Snapshots.save(shell.scene(), "list-hidden"));
    }

    @Test
    void whatTheListChangesIsAcceptedFieldByField() throws Exception {
        empty();
        choose(list("un.csv", HEADINGS, ZOE, ALI));
        hand.click("bring-list");
        hand.click("see-people");
        choose(
                list(
                        "deux.csv",
                        HEADINGS,
                        ZOE.replace("Lyon", "Annecy"),
                        ALI.replace("02/02/1960", "02/03/1960").replace("Lyon", "Annecy")));
        hand.sees("Changer 2 personnes");
        act(() -> Snapshots.save(shell.scene(), "list-changes"));
        hand.click("update-court");
        hand.sees("Changer une personne");
        hand.click("bring-list");
        hand.sees("1 personne laissée comme elle était");
        assertEquals(LocalDate.of(1960, 3, 2), person("Ali").born());
        var measure = Objects.requireNonNull(person("Zoé").representation());
        assertEquals("TJ de Lyon", measure.court());
    }

    @Test
    void columnsAreSetByHandAndRememberedForTheNextList() throws Exception {
        empty();
        choose(list("a.csv", "Majeur;Second;Jour", "Martin;Zoé;14/08/1955"));
        hand.sees("Aucune colonne de cette liste n’est reconnue.");
        hand.click("first-row");
        hand.click("set-columns");
        act(() -> Snapshots.save(shell.scene(), "list-columns"));
        hand.choose("map-A", "Prénom");
        hand.choose("map-B", "Prénom");
        hand.click("apply-columns");
        hand.sees("La colonne A contient déjà cela.");
        hand.choose("map-A", "Nom de naissance");
        hand.choose("map-C", "Date de naissance");
        hand.click("apply-columns");
        hand.click("bring-list");
        assertEquals("Martin", person("Zoé").names().birth());
        hand.click("see-people");
        choose(list("b.csv", "Majeur;Second;Jour", "Petit;Ali;02/02/1960"));
        hand.click("first-row");
        hand.sees("Ajouter une personne");
    }

    @Test
    void aFileThatIsNoListSaysSoInItsPlace() throws Exception {
        family();
        var before = people();
        choose(list("rien.csv", ""));
        hand.sees("Cette liste est vide. Rien n’a été modifié.");
        act(() -> Snapshots.save(shell.scene(), "list-wrong"));
        files.give(list("titres.csv", HEADINGS));
        hand.click("choose-list");
        hand.sees("mais personne en dessous");
        assertEquals(before, people());
    }

    @Test
    void rowsAreDroppedAndPasted() throws Exception {
        empty();
        assertTrue(Lists.isList(java.util.List.of(folder.resolve("A.XLSX"))));
        assertFalse(Lists.isList(java.util.List.of(folder.resolve("a.pdf"))));
        act(() -> copy("Nom de naissance\tPrénom\tNé le\nMartin\tZoé\t14/08/1955\n"));
        hand.press(KeyCode.CONTROL, KeyCode.V);
        hand.sees("Liste collée : une ligne.");
        assertInstanceOf(ImportView.class, shell.screen());
        hand.click("bring-list");
        assertEquals(1, people());
    }

    /** The search has the focus when one comes home: rows are no words to search for. */
    @Test
    void rowsArePastedWhereverTheFocusIs() throws Exception {
        family();
        hand.type("search", "");
        act(() -> copy("Nom de naissance\tPrénom\tNé le\nMartin\tZoé\t14/08/1955\n"));
        hand.press(KeyCode.CONTROL, KeyCode.V);
        hand.sees("Liste collée : une ligne.");
        go(new Place.Home());
        act(() -> copy("deux mots"));
        hand.type("search", "");
        hand.press(KeyCode.CONTROL, KeyCode.V);
        assertEquals("deux mots", typed("search"));
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Test
    void whatChangedMeanwhileIsComparedAnew() throws Exception {
        empty();
        choose(list("un.csv", HEADINGS, ZOE, ALI));
        hand.click("bring-list");
        hand.waitFor("list-done");
        act(() -> shell.desk().undo());
        hand.sees("Ajouter 2 personnes");
        go(new Place.Home());
        add("Zoé", "14/08/1955");
        go(new Place.Home());
        hand.click("bring-list-in");
        hand.sees("Ajouter 2 personnes");
        hand.click("bring-list");
        hand.waitFor("list-done");
        assertEquals(3, people());
    }

    @Test
    void nothingOfAListIsLeftOnceTheCarnetIs() throws Exception {
        empty();
        choose(list("un.csv", HEADINGS, ZOE));
        hand.sees("Ajouter une personne");
        act(() -> shell.leaveCarnet());
        empty();
        go(new Place.Incoming());
        hand.sees("Une liste, et tout le monde est là");
    }

    @Test
    void aListThatIsLookedAtCanBeLetGo() throws Exception {
        empty();
        go(new Place.Incoming());
        var list = list("un.csv", HEADINGS, ZOE);
        act(() -> shell.lists().take(list));
        hand.sees("Ajouter une personne");
        background.waitForCall();
        act(() -> shell.lists().take(list));
        act(background::next);
        hand.click("stop-list");
        act(background::all);
        hand.waitFor("choose-list");
        assertEquals(0, people());
    }

    @Test
    void anImportGivenUpInTimeWritesNothing() throws Exception {
        empty();
        choose(list("un.csv", HEADINGS, ZOE, ALI));
        background.waitForCall();
        hand.click("bring-list");
        var bring = Objects.requireNonNull(shell.scene().lookup("#bring-list"));
        assertTrue(bring.isDisabled(), "one order is enough");
        hand.click("stop-list");
        act(background::all);
        hand.sees("Ajouter 2 personnes");
        assertEquals(0, people());
        hand.click("bring-list");
        hand.waitFor("list-done");
        assertEquals(2, people());
    }
}
