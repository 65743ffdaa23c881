package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.stream.Collectors.joining;

import fr.carnetderefus.model.refusal.DocumentKind;
import fr.carnetderefus.register.Crowd;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.FileProof.Filed;
import fr.carnetderefus.register.FileProof.Incoming;
import fr.carnetderefus.ui.Snapshots;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What speaks against filing a document as one answered is asked before one's eyes, and once. */
class FilingQuestionsTest extends OpenWindow {
    private String full(String name) {
        var person = person(name);
        return person.names().full() + " né le " + person.born();
    }

    private Path pdf(String name, byte[] bytes) throws Exception {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path cut(String words) throws Exception {
        var whole = MadeFiles.pdf(MadeFiles.PROOF + words);
        return pdf("coupe.pdf", Arrays.copyOf(whole, whole.length - 60));
    }

    private void take(Path... files) {
        act(() -> shell.arrivals().take(List.of(files), null));
        settle();
    }

    private List<Filed> of(String given) {
        return new FileProof(shell.desk().register())
                .all().stream().filter(f -> f.person().equals(person(given))).toList();
    }

    private boolean isTicked(String given) {
        return ((CheckBox) hand.waitFor("whose-" + id(given))).isSelected();
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    /** Whether all of it is in the window, and within all that scrolls. */
    private boolean isInSight(Node node) {
        var whole = bounds(node);
        for (Node n = node.getParent(); n != null; n = n.getParent()) {
            if (n instanceof ScrollPane pane && !bounds(pane).contains(whole)) {
                return false;
            }
        }
        return bounds(shell.scene().getRoot()).contains(whole);
    }

    @Test
    void enterPressedOnceMoreFilesNothingThatIsAskedAbout() throws Exception {
        family();
        act(() -> shell.scene().getWindow().setWidth(1366));
        act(() -> shell.scene().getWindow().setHeight(768));
        take(cut(full("Léa")));
        act(() -> shell.scene().lookup("#tray").requestFocus());
        hand.press(KeyCode.ENTER);
        hand.sees("La fin de ce document manque : il ne prouve sans doute rien.");
        assertTrue(isInSight(hand.waitFor("file-anyway")));
        act(() -> Snapshots.save(shell.scene(), "filing-anyway"));
        hand.press(KeyCode.ENTER);
        assertEquals(0, of("Léa").size());
        assertFalse(shell.desk().isAsking());
        assertTrue(hand.waitFor("document-kind").isFocusWithin(), "what is to be looked at");
        assertTrue(isInSight(hand.waitFor("document-kind")));
        hand.press(KeyCode.ENTER);
        assertEquals(0, of("Léa").size());
        hand.press(KeyCode.TAB);
        assertEquals("file-anyway", focused().getId());
        hand.press(KeyCode.SPACE);
        hand.sees("classé pour Léa Exemple");
        assertEquals(1, of("Léa").size());
    }

    @Test
    void whatTellsOfSomebodyElseIsAskedAbout() throws Exception {
        family();
        take(pdf("tom.pdf", MadeFiles.pdf(MadeFiles.PROOF + full("Tom"))));
        hand.click("whose-" + id("Tom"));
        hand.click("whose-" + id("Léa"));
        hand.click("file-document");
        hand.sees("Ce document semble être celui de Tom Exemple");
        hand.click("look-first");
        assertEquals(0, of("Léa").size());
        hand.click("file-document");
        hand.click("file-anyway");
        hand.sees("classé pour Léa Exemple");
        act(() -> shell.desk().tray().clearFiled());
        take(pdf("tom.pdf", MadeFiles.pdf(MadeFiles.PROOF + full("Tom") + "|2")));
        hand.click("whose-" + id("Léa"));
        hand.click("file-document");
        hand.sees("Le nom de Léa Exemple n’a pas été trouvé dans ce document");
        hand.click("file-anyway");
        hand.sees("classé pour Tom Exemple et Léa Exemple");
    }

    @Test
    void aProofThatDoesNotNameWhoeverIsTickedIsAskedAbout() throws Exception {
        family();
        take(pdf("autre.pdf", MadeFiles.pdf(MadeFiles.PROOF + "Marguerite Deschamps")));
        hand.click("whose-" + id("Léa"));
        hand.click("file-document");
        hand.sees("Le nom de Léa Exemple n’a pas été trouvé dans ce document");
        hand.press(KeyCode.ENTER);
        assertEquals(0, of("Léa").size());
    }

    private void refile(String given, byte[] bytes, String text) throws Exception {
        var incoming =
                new Incoming(bytes, 1, "papier.pdf", "", "", text, DocumentKind.NOTICE, null);
        new FileProof(shell.desk().register()).fileUnder(List.of(id(given)), incoming);
        var filed = of(given).getLast().proof();
        go(new Place.OneProof(filed.id()));
        hand.click("refile");
    }

    @Test
    void whatIsFiledAnewIsAskedAboutAsWhatIsFiled() throws Exception {
        family();
        var text = MadeFiles.PROOF + full("Tom");
        refile("Tom", Files.readAllBytes(cut(full("Tom"))), text);
        assertFalse(hand.text().contains("Aucun mot n’a pu être lu"));
        hand.sees("La fin de ce PDF manque");
        hand.choose("document-kind", "Preuve de refus");
        hand.click("whose-" + id("Tom"));
        hand.click("whose-" + id("Claire"));
        hand.click("refile-document");
        hand.sees("Ce document semble être celui de Tom Exemple");
        hand.sees("La fin de ce document manque : il ne prouve sans doute rien.");
        act(() -> Snapshots.save(shell.scene(), "refile-anyway"));
        hand.click("file-anyway");
        hand.sees("document classé pour Claire Exemple");
        assertEquals(0, of("Tom").size());
    }

    @Test
    void enterOnAPersonAnswersWhereADocumentIsFiledAnew() throws Exception {
        family();
        refile("Tom", MadeFiles.pdf("Préfecture"), "Préfecture");
        var box = hand.waitFor("whose-" + id("Léa"));
        act(box::requestFocus);
        hand.press(KeyCode.SPACE);
        assertTrue(isTicked("Léa"));
        hand.press(KeyCode.ENTER);
        hand.sees("document classé pour Tom Exemple et Léa Exemple");
    }

    @Test
    void thatNobodyIsTickedIsSaidWhereItIsSeen() throws Exception {
        var register = carnets.inMemory();
        Crowd.fill(register, 40);
        act(() -> shell.enter(register));
        var names = register.state().people().values().stream().limit(13).toList();
        var given = names.stream().map(f -> f.person().names().given());
        var family = names.stream().map(f -> f.person().names().family());
        var apart = Stream.of("ni les uns ni les autres ne sont ensemble sur cette page");
        var lines = Stream.of(given, apart, family).flatMap(s -> s).collect(joining("|"));
        take(pdf("noms.pdf", MadeFiles.pdf(lines)));
        hand.click("file-document");
        var missing = hand.waitFor("whose-missing");
        assertTrue(isInSight(missing));
        assertTrue(focused() instanceof CheckBox || focused().getId().equals("search-whose"));
        act(() -> Snapshots.save(shell.scene(), "tray-nobody-ticked"));
    }

    @Test
    void whatIsTakenBackIsSeenWhereOneLooksForIt() throws Exception {
        family();
        var bytes = MadeFiles.pdf("Préfecture");
        var incoming =
                new Incoming(bytes, 1, "a.pdf", "", "", "Préfecture", DocumentKind.PROOF, null);
        new FileProof(shell.desk().register()).fileUnder(List.of(id("Odette")), incoming);
        go(new Place.Proofs());
        hand.type("search-proofs", "préfecture");
        assertFalse(hand.text().contains("Il manque encore la preuve d’un refus."));
        hand.press(KeyCode.ENTER);
        hand.click("refile");
        hand.click("whose-" + id("Odette"));
        hand.click("whose-" + id("Claire"));
        hand.click("refile-document");
        hand.sees("Classer ce document quand même");
        hand.click("file-anyway");
        hand.sees("document classé pour Claire Exemple");
        hand.waitFor("refile");
        go(new Place.Proofs());
        hand.waitFor("proofs");
        assertEquals("préfecture", typed("search-proofs"));
        assertEquals(List.of("Claire"), listed());
        hand.sees("Il manque encore la preuve d’un refus.");
        hand.click("take-back");
        assertEquals(List.of("Odette"), listed());
        hand.seesNot("Il manque encore la preuve d’un refus.");
        assertEquals("préfecture", typed("search-proofs"));
    }

    @SuppressWarnings("unchecked") // the archive's list holds documents
    private List<String> listed() {
        return ((ListView<Filed>) hand.waitFor("proofs"))
                .getItems().stream().map(f -> f.person().names().given()).toList();
    }
}
