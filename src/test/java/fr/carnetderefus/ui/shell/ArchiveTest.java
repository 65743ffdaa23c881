package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.refusal.DocumentKind;
import fr.carnetderefus.model.refusal.Status;
import fr.carnetderefus.register.Crowd;
import fr.carnetderefus.register.DemoFamily;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.FileProof.Filed;
import fr.carnetderefus.register.FileProof.Incoming;
import fr.carnetderefus.register.LightCarnet;
import fr.carnetderefus.ui.Snapshots;
import fr.carnetderefus.ui.press.Press;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The archive is searched, narrowed down, and given out. */
class ArchiveTest extends OpenWindow {
    @SuppressWarnings("unchecked") // the archive's list holds documents
    private List<Filed> shown() {
        return ((ListView<Filed>) hand.waitFor("proofs")).getItems();
    }

    private void file(String given, DocumentKind kind, String text) throws Exception {
        var bytes = MadeFiles.pdf(text);
        var incoming = new Incoming(bytes, 1, given + ".pdf", "", "", text, kind, null);
        new FileProof(shell.desk().register()).fileUnder(List.of(id(given)), incoming);
    }

    private void archive() throws Exception {
        family();
        file("Léa", DocumentKind.PROOF, "Justificatif d'opposition|Préfecture de Lyon");
        file("Tom", DocumentKind.NOTICE, "Votre code provisoire|Préfecture de Lille");
        file("Odette", DocumentKind.CORRESPONDENCE, "Accusé de réception|Tribunal");
        go(new Place.Proofs());
    }

    @Test
    void peopleStandInTheOrderOfTheHomeList() throws Exception {
        var register = carnets.inMemory();
        var ids = Crowd.fill(register, 10);
        act(() -> shell.enter(register));
        for (var id : List.of(ids.get(5), ids.get(0))) {
            var bytes = MadeFiles.pdf("Tribunal");
            var paper = new Incoming(bytes, 1, "a.pdf", "", "", "", DocumentKind.OTHER, null);
            new FileProof(register).fileUnder(List.of(id), paper);
        }
        go(new Place.Proofs());
        hand.choose("filter-person", "François Lefèvre");
        var box = (ComboBox<?>) hand.waitFor("filter-person");
        assertEquals(2, box.getSelectionModel().getSelectedIndex(), "Benali comes first");
    }

    @Test
    void whatIsSaidOfNamesakesTellsThemApart() throws Exception {
        empty();
        add("Zoé", "01/02/1980");
        add("Zoé", "03/04/1981");
        var register = shell.desk().register();
        var zoe = register.state().people().values().iterator().next().person();
        var bytes = MadeFiles.pdf("Tribunal");
        var paper = new Incoming(bytes, 1, "a.pdf", "", "", "", DocumentKind.OTHER, null);
        var document = new FileProof(register).fileUnder(List.of(zoe.id()), paper).getFirst();
        go(new Place.OneProof(document, "", new Place.OnePerson(zoe.id())));
        hand.sees("Retour à Zoé Durand, né(e) le 01/02/1980");
        hand.click("refile");
        hand.choose("document-kind", "Preuve de refus");
        hand.click("refile-document");
        hand.sees("document classé pour Zoé Durand, né(e) le 01/02/1980");
    }

    private void openFirst() {
        act(() -> {
            var list = (ListView<?>) hand.waitFor("proofs");
            list.getSelectionModel().selectFirst();
            list.requestFocus();
        });
        hand.press(KeyCode.ENTER);
    }

    @Test
    void whatIsWrittenInADocumentFindsIt() throws Exception {
        archive();
        assertEquals(4, shown().size());
        hand.type("search-proofs", "PREFEC");
        assertEquals(2, shown().size());
        hand.type("search-proofs", "prefecture lil");
        assertEquals("Tom", shown().getFirst().person().names().given());
        hand.sees("1 document affiché sur 4");
        hand.type("search-proofs", "introuvable");
        hand.sees("Aucun document ne correspond");
    }

    @Test
    void anEmptyArchiveIsFilledAtOnce() throws Exception {
        empty();
        add("Anne", "01/02/1980");
        go(new Place.Proofs());
        hand.sees("Aucune preuve pour l’instant");
        hand.click("fill-archive"); // and nothing is chosen
        assertEquals(new Place.Proofs(), shell.place());
        var pdf = Files.write(folder.resolve("lettre.pdf"), MadeFiles.pdf("Bonjour"));
        files.give(pdf);
        hand.click("fill-archive");
        hand.sees("lettre.pdf");
        assertEquals(new Place.Tray(), shell.place());
    }

    @Test
    void anEmptyTrayHasItsDoorsOnce() throws Exception {
        family();
        go(new Place.Tray());
        hand.picture("tray-empty");
        assertEquals(1, hand.text().split("Ajouter des documents", -1).length - 1, hand.text());
        assertEquals(1, hand.text().split("Ajouter un dossier", -1).length - 1, hand.text());
        assertEquals("choose-documents", focused().getId());
        files.give(Files.write(folder.resolve("lettre.pdf"), MadeFiles.pdf("Bonjour")));
        hand.click("choose-documents");
        hand.sees("lettre.pdf");
        settle();
        assertEquals("tray", focused().getId());
        hand.waitFor("add-documents");
    }

    private List<ListCell<?>> lines() {
        return hand.waitFor("proofs").lookupAll(".list-cell").stream()
                .<ListCell<?>>map(ListCell.class::cast)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    @Test
    void aDocumentWithoutItsEndSaysSoInItsLine() throws Exception {
        family();
        var whole = MadeFiles.pdf("Justificatif d'opposition");
        var cut = Arrays.copyOf(whole, whole.length - 60);
        new FileProof(shell.desk().register()).file(id("Léa"), cut, 1, "coupe.pdf");
        background.waitForCall();
        go(new Place.Proofs());
        hand.sees("coupe.pdf");
        hand.seesNot("Incomplet");
        settle();
        act(background::all);
        hand.sees("Incomplet : la fin manque");
        settle();
        hand.picture("archive-cut-short");
        var signed =
                lines().stream()
                        .filter(c ->
                                Hand.plain(c.getAccessibleText())
                                        .endsWith("Incomplet : la fin manque"))
                        .toList();
        assertEquals(1, signed.size(), "the other is whole");
        var line = Objects.requireNonNull(signed.getFirst().getGraphic());
        var high = line.getBoundsInParent().getHeight();
        assertTrue(high >= line.prefHeight(line.getLayoutBounds().getWidth()), "all is in sight");
    }

    @Test
    void aDocumentThatIsDamagedSaysSoInItsLine() throws Exception {
        var carnet = folder.resolve("famille.carnet");
        String document;
        try (var made = LightCarnet.open(carnets, carnet, PASSPHRASE.toCharArray())) {
            DemoFamily.fill(made);
            document = new FileProof(made).all().getFirst().proof().id();
        }
        MadeFiles.damage(carnet, document);
        var register = carnets.open(carnet, PASSPHRASE.toCharArray());
        act(() -> shell.enter(register));
        go(new Place.Proofs());
        hand.sees("Abîmé : il n’est plus comme il a été classé");
        hand.picture("archive-damaged");
    }

    @Test
    void itIsNarrowedDownByKindAndPerson() throws Exception {
        archive();
        act(() -> Snapshots.save(shell.scene(), "archive"));
        hand.choose("filter-kind", "Preuve de refus");
        assertEquals(2, shown().size());
        hand.choose("filter-person", "Léa Exemple");
        assertEquals(1, shown().size());
        hand.choose("filter-period", "Avant cette année");
        assertEquals(0, shown().size());
    }

    @Test
    void whatIsMissingIsSaidAndLeadsThere() throws Exception {
        archive();
        hand.click("missing-" + id("Odette"));
        hand.waitFor("choose-proof");
    }

    @Test
    void allOfWhomItIsMissingAreListed() throws Exception {
        var register = carnets.inMemory();
        Crowd.fill(register, 40);
        act(() -> shell.enter(register));
        var whose = register.state().people().values().iterator().next().person();
        var bytes = MadeFiles.pdf("Tribunal");
        var other = new Incoming(bytes, 1, "a.pdf", "", "", "Tribunal", DocumentKind.OTHER, null);
        new FileProof(register).fileUnder(List.of(whose.id()), other);
        go(new Place.Proofs());
        act(() -> Snapshots.save(shell.scene(), "archive-missing-some"));
        var row = hand.waitFor("proofs").getBoundsInParent();
        assertTrue(row.getHeight() > 150, "what is missing leaves room for what is there");
        hand.click("missing-all");
        act(() -> Snapshots.save(shell.scene(), "archive-missing"));
        var names = (ListView<?>) hand.waitFor("missing-people");
        assertTrue(names.getItems().size() > 2);
        act(() -> names.getSelectionModel().select(2));
        var all = names.getItems().size();
        hand.type("search-missing", "nulle part");
        hand.sees("Personne ne correspond à cette recherche.");
        assertTrue(hand.waitFor("missing-people").isVisible());
        var one =
                shell.desk().survey().rows().stream()
                        .filter(s -> s.status() == Status.REFUSED_UNPROVEN)
                        .findFirst()
                        .orElseThrow()
                        .person();
        hand.type("search-missing", one.names().birth());
        act(() -> Snapshots.save(shell.scene(), "archive-missing-found"));
        assertTrue(!names.getItems().isEmpty() && names.getItems().size() < all);
        hand.click("missing-open");
        hand.waitFor("choose-proof");
    }

    @Test
    void enterOpensWhatIsChosen() throws Exception {
        archive();
        hand.type("search-proofs", "lyon");
        openFirst();
        hand.sees("Preuve de refus pour Léa Exemple");
        hand.sees("du journal");
        act(() -> Snapshots.save(shell.scene(), "archive-one"));
        assertNull(shell.scene().lookup("#page-next"), "there is one page");
    }

    @Test
    void whoeverComesBackGoesOnLooking() throws Exception {
        archive();
        hand.choose("filter-kind", "Courrier ou e-mail d’information");
        hand.type("search-proofs", "préfecture");
        openFirst();
        hand.sees("Courrier ou e-mail d’information pour Tom Exemple");
        hand.clickWords("Retour aux preuves");
        hand.waitFor("proofs");
        assertEquals("préfecture", typed("search-proofs"));
        assertEquals(1, shown().size());
        assertEquals(hand.waitFor("proofs"), focused());
        go(new Place.Home());
        go(new Place.Proofs());
        assertEquals("", typed("search-proofs"), "by the column one begins anew");
        assertEquals(4, shown().size());
    }

    @Test
    void whatStandsInTheNameAloneIsNotMissedOnThePages() throws Exception {
        archive();
        hand.type("search-proofs", "odette");
        openFirst();
        hand.waitFor("pages");
        hand.waitEmpty("search-in-document");
        assertFalse(hand.text().contains("Rien trouvé"));
        hand.type("search-in-document", "odette");
        hand.sees("Rien trouvé");
        assertEquals("odette", typed("search-in-document"), "what one typed oneself stays");
    }

    @Test
    void aDocumentIsFiledDifferently() throws Exception {
        archive();
        hand.type("search-proofs", "lille");
        openFirst();
        hand.click("refile");
        hand.choose("document-kind", "Preuve de refus");
        act(() -> Snapshots.save(shell.scene(), "refile"));
        hand.click("refile-document");
        hand.click("file-anyway"); // it names neither of them
        hand.sees("Preuve de refus : document classé pour Tom Exemple.");
        hand.sees("Preuve de refus pour Tom Exemple");
        assertEquals(1, shell.desk().register().file(id("Tom")).proofs().size());
        hand.click("refile");
        hand.click("whose-" + id("Tom"));
        hand.click("whose-" + id("Claire"));
        hand.click("refile-document");
        hand.click("file-anyway"); // it names neither of them
        hand.sees("document classé pour Claire Exemple.");
        hand.sees("Preuve de refus pour Claire Exemple");
        assertEquals(0, shell.desk().register().file(id("Tom")).proofs().size());
        hand.press(KeyCode.CONTROL, KeyCode.Z);
        hand.sees("Preuve de refus pour Tom Exemple");
        assertEquals(1, shell.desk().register().file(id("Tom")).proofs().size());
        hand.press(KeyCode.CONTROL, KeyCode.Y);
        hand.sees("Preuve de refus pour Claire Exemple");
        hand.clickWords("Retour aux preuves");
        hand.waitFor("proofs");
        act(() -> hand.waitFor("search-proofs").requestFocus()); // with words that nobody typed now
        assertEquals("lille", typed("search-proofs"));
        hand.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(1, shell.desk().register().file(id("Tom")).proofs().size());
        assertEquals("lille", typed("search-proofs"));
        hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals(0, shell.desk().register().file(id("Tom")).proofs().size());
    }

    @Test
    void aDossierOfThoseShownIsMade() throws Exception {
        archive();
        var out = folder.resolve("Dossier.pdf");
        hand.choose("filter-person", "Léa Exemple");
        hand.click("make-dossier");
        act(() -> Snapshots.save(shell.scene(), "dossier-sheet"));
        files.give(out);
        hand.click("dossier-make");
        hand.sees("Dossier enregistré : Dossier.pdf (1 document).");
        assertTrue(Files.size(out) > 10_000);
    }

    /** A judge who reads of three in five takes the two others to have nothing to do with it. */
    @Test
    void aDossierOfAHouseholdNamesThoseWithoutADocumentToo() throws Exception {
        var register = carnets.inMemory();
        Crowd.fill(register, 10); // two households of five
        act(() -> shell.enter(register));
        var first = register.state().people().values().iterator().next().person();
        var bytes = MadeFiles.pdf("Tribunal");
        var one = new Incoming(bytes, 1, "a.pdf", "", "", "Tribunal", DocumentKind.OTHER, null);
        new FileProof(register).fileUnder(List.of(first.id()), one);
        go(new Place.Proofs());
        var out = folder.resolve("Dossier.pdf");
        files.give(out);
        hand.click("make-dossier");
        hand.choose("dossier-scope", "Foyer " + first.household());
        hand.click("dossier-make");
        hand.sees("Dossier enregistré : Dossier.pdf (1 document).");
        var said = MadeFiles.words(out);
        for (var file : register.state().people().values()) {
            var theirs = file.person().household().equals(first.household());
            assertEquals(theirs, said.contains(file.person().names().full()), said);
        }
    }

    @Test
    void theCopyistThatIsBegunWithTheQuestionEndsWithIt() throws Exception {
        archive();
        var before = ProcessHandle.current().children().toList();
        hand.click("make-dossier");
        hand.waitFor("dossier-make");
        var ends =
                ProcessHandle.current()
                        .children()
                        .filter(child -> !before.contains(child))
                        .map(ProcessHandle::onExit)
                        .toArray(CompletableFuture<?>[]::new);
        assertTrue(ends.length > 0, "it is begun with the question");
        hand.press(KeyCode.ESCAPE);
        // the reader of the small pictures may be among them, and stays
        CompletableFuture.anyOf(ends).get(10, TimeUnit.SECONDS);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDocumentIsPrintedThroughTheSystemsDialog(boolean byKey) throws Exception {
        archive();
        var lea =
                new FileProof(shell.desk().register())
                        .all().stream()
                                .filter(f -> f.person().equals(person("Léa")))
                                .findFirst()
                                .orElseThrow();
        go(new Place.OneProof(lea.proof().id()));
        press.takesPages(Press.Outcome.HANDED_OVER);
        if (byKey) {
            hand.waitFor("print-proof");
            hand.press(KeyCode.CONTROL, KeyCode.P);
        } else {
            hand.click("print-proof");
        }
        hand.sees(Hand.plain(shell.texts().get("papers.print.handed-over")));
        assertEquals(1, press.printed.size());
    }

    @Test
    void allOriginalsAreGivenBack() throws Exception {
        archive();
        files.give(folder);
        hand.click("export-all");
        hand.sees("4 originaux enregistrés");
        assertTrue(Files.exists(folder.resolve("Originaux").resolve("SHA256SUMS")));
        assertFalse(Files.exists(folder.resolve("Originaux.part")));
    }
}
