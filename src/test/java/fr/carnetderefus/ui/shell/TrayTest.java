package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.refusal.DocumentKind;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.ui.Snapshots;
import fr.carnetderefus.ui.desk.TrayItem;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A folder of everything people have goes through the tray into the archive, one yes at a time. */
class TrayTest extends OpenWindow {
    /** Pixels: a form is wider. */
    private static final double BESIDE = 200;

    private Path given() throws Exception {
        return MadeFiles.folder(folder, full("Léa"), full("Tom"));
    }

    private String full(String name) {
        var person = person(name);
        return person.names().full() + " né le " + person.born();
    }

    private void take(Path... paths) {
        act(() -> shell.arrivals().take(List.of(paths), null));
    }

    private List<TrayItem> items() {
        return List.copyOf(shell.desk().tray().items());
    }

    private TrayItem item(String name) {
        return items().stream()
                .filter(i -> i.piece().name().equals(name) || i.piece().via().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name));
    }

    @SuppressWarnings("unchecked") // the tray's list holds what is in the tray
    private ListView<TrayItem> list() {
        return (ListView<TrayItem>) hand.waitFor("tray");
    }

    private void choose(String name) {
        act(() -> list().getSelectionModel().clearAndSelect(items().indexOf(item(name))));
    }

    private List<FileProof.Filed> archive() {
        return new FileProof(shell.desk().register()).all();
    }

    private List<FileProof.Filed> archive(Person person) {
        return archive().stream().filter(f -> f.person().equals(person)).toList();
    }

    @Test
    void everythingInAFolderGetsItsResult() throws Exception {
        family();
        take(given());
        assertEquals(10, items().size(), "notes.txt is nothing to file");
        var lea = assertInstanceOf(TrayItem.Ready.class, item("01-lea.pdf").state());
        assertEquals(List.of(id("Léa")), lea.proposal().likely());
        assertTrue(item("01-lea.pdf").certain());
        assertInstanceOf(TrayItem.Locked.class, item("04-secret.pdf").state());
        var cut = assertInstanceOf(TrayItem.Ready.class, item("05-coupe.pdf").state());
        assertTrue(cut.looked().incomplete());
        assertFalse(item("05-coupe.pdf").certain());
        assertInstanceOf(TrayItem.Ready.class, item("06-photo.jpg").state());
        assertEquals("recu.pdf", item("08-message.eml").piece().name());
        assertInstanceOf(TrayItem.Twin.class, item("09-copie.pdf").state());
        assertInstanceOf(TrayItem.Refused.class, item("10-page.pdf").state());
        act(() -> Snapshots.save(shell.scene(), "tray-full"));
        assertTrue(archive().stream().noneMatch(f -> f.person().equals(person("Léa"))));
    }

    @Test
    void whoIsNotNamedInAPaperGivenForThemIsAskedAbout() throws Exception {
        family();
        var pdf = folder.resolve("attestation.pdf");
        Files.write(pdf, MadeFiles.pdf("Attestation de refus de " + full("Tom")));
        act(() -> shell.arrivals().take(List.of(pdf), id("Léa")));
        hand.sees("Le nom de Léa Exemple n’a pas été trouvé dans ce document.");
        act(() -> Snapshots.save(shell.scene(), "tray-not-named"));
        act(() -> shell.desk().tray().remove(items().getFirst()));
        act(() -> shell.arrivals().take(List.of(pdf), id("Tom")));
        hand.waitFor("file-document");
        assertFalse(hand.text().contains("n’a pas été trouvé dans ce document"));
    }

    @Test
    void enterAcceptsAndGoesOnToTheNext() throws Exception {
        family();
        take(given());
        choose("01-lea.pdf");
        act(() -> list().requestFocus());
        hand.press(KeyCode.ENTER);
        hand.sees("Preuve de refus : document classé pour Léa Exemple.");
        var filed = archive(person("Léa")).getFirst().proof();
        assertEquals("01-lea.pdf", filed.name());
        assertEquals(LocalDate.of(2026, 11, 12), filed.what().dated());
        assertTrue(item("01-lea.pdf").isFiled());
        assertEquals("02-tom.pdf", list().getSelectionModel().getSelectedItem().piece().name());
        hand.press(KeyCode.ENTER);
        hand.sees("classé pour Tom Exemple.");
        hand.press(KeyCode.DELETE);
        hand.sees("« 03-inconnu.pdf » est laissé de côté");
        assertTrue(Files.exists(folder.resolve("À classer").resolve("03-inconnu.pdf")));
        act(() -> shell.desk().undo());
        assertEquals(0, archive(person("Tom")).size());
    }

    /** A hand that rests on Enter accepts what it sees, and nothing after it. */
    @Test
    void aKeyThatIsHeldDownAcceptsOne() throws Exception {
        family();
        take(given());
        choose("01-lea.pdf");
        act(() -> list().requestFocus());
        var robot = new FxRobot();
        robot.press(KeyCode.ENTER);
        for (var i = 0; i < 5; i++) {
            settle();
            robot.press(KeyCode.ENTER);
            act(() -> again(KeyCode.ENTER));
        }
        robot.release(KeyCode.ENTER);
        hand.sees("classé pour Léa Exemple");
        assertEquals(1, archive(person("Léa")).size());
        assertEquals(0, archive(person("Tom")).size());
        hand.press(KeyCode.ENTER);
        hand.sees("classé pour Tom Exemple");
    }

    /** The system repeats a key that is down. */
    private void again(KeyCode code) {
        var target = Objects.requireNonNullElse(shell.scene().getFocusOwner(), list());
        Event.fireEvent(
                target,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    @Test
    void whatIsSetAsideCanBePutBack() throws Exception {
        family();
        take(given());
        choose("03-inconnu.pdf");
        act(() -> list().requestFocus());
        hand.press(KeyCode.DELETE);
        hand.sees("« 03-inconnu.pdf » est laissé de côté");
        assertEquals(9, items().size());
        hand.click("take-back");
        assertEquals("03-inconnu.pdf", items().get(2).piece().name());
        settle();
        assertEquals("03-inconnu.pdf", chosen().piece().name());
    }

    @Test
    void aProofWithoutItsEndIsAskedAboutOnce() throws Exception {
        family();
        take(given());
        choose("05-coupe.pdf");
        settle();
        act(() -> tick("Léa"));
        hand.choose("document-kind", "Preuve de refus");
        hand.click("file-document");
        hand.sees("La fin de ce document manque");
        assertEquals(0, archive(person("Léa")).size());
        hand.click("file-anyway");
        hand.sees("classé pour Léa Exemple");
    }

    private void tick(String given) {
        ((CheckBox) shell.scene().lookup("#whose-" + id(given))).setSelected(true);
    }

    @Test
    void aDayThatCanHardlyBeLeadsToItsField() throws Exception {
        family();
        var pdf = folder.resolve("futur.pdf");
        var text = "Justificatif d'opposition. Fait le 12/11/2031. " + full("Léa");
        Files.write(pdf, MadeFiles.pdf(text));
        take(pdf);
        settle();
        act(() -> list().requestFocus());
        hand.press(KeyCode.ENTER);
        hand.sees("qui n’est pas encore venue");
        hand.press(KeyCode.ENTER);
        settle();
        assertEquals(0, archive(person("Léa")).size());
        var field = hand.waitFor("document-date");
        act(() -> assertTrue(field.isFocusWithin(), "the day is asked for"));
        hand.type("document-date", "12/11/2026");
        hand.press(KeyCode.ENTER);
        hand.sees("classé pour Léa Exemple");
        var dated = archive(person("Léa")).getFirst().proof().what().dated();
        assertEquals(LocalDate.of(2026, 11, 12), dated);
    }

    @Test
    void whatIsFiledAlreadySaysSoAndProposesNobody() throws Exception {
        family();
        take(given());
        choose("01-lea.pdf");
        hand.click("file-document");
        hand.sees("classé pour Léa Exemple");
        act(() -> items().forEach(shell.desk().tray()::remove));
        take(folder.resolve("À classer/01-lea.pdf"));
        choose("01-lea.pdf");
        settle();
        hand.sees("Déjà classé pour Léa Exemple");
        assertFalse(((CheckBox) hand.waitFor("whose-" + id("Léa"))).isSelected());
        hand.sees("Ne le classez de nouveau que s’il concerne aussi une autre personne");
    }

    @Test
    void whoHasItNotYetIsStillProposed() throws Exception {
        family();
        var pdf = folder.resolve("deux.pdf");
        Files.write(pdf, MadeFiles.pdf(MadeFiles.PROOF + full("Léa") + ", " + full("Tom")));
        take(pdf);
        settle();
        hand.click("whose-" + id("Tom"));
        hand.click("file-document");
        hand.sees("classé pour Léa Exemple.");
        act(() -> items().forEach(shell.desk().tray()::remove));
        act(() -> shell.arrivals().take(List.of(pdf), id("Léa")));
        settle();
        hand.sees("Déjà classé pour Léa Exemple · Tom Exemple · Preuve de refus");
        assertTrue(((CheckBox) hand.waitFor("whose-" + id("Tom"))).isSelected());
        assertFalse(((CheckBox) hand.waitFor("whose-" + id("Léa"))).isSelected());
    }

    @Test
    void nobodyIsGuessedAndNothingIsFiledWithoutSomebody() throws Exception {
        family();
        take(given());
        choose("03-inconnu.pdf");
        hand.click("file-document");
        hand.sees("Cochez au moins une personne");
        hand.click("whose-" + id("Claire"));
        hand.click("whose-" + id("Léa"));
        act(() -> Snapshots.save(shell.scene(), "tray-choosing"));
        hand.click("file-document");
        hand.sees("classé pour Claire Exemple et Léa Exemple");
        assertEquals(DocumentKind.OTHER, archive(person("Léa")).getFirst().proof().kind());
        assertTrue(shell.desk().register().file(id("Léa")).proofs().isEmpty());
    }

    @Test
    void whatAPictureIsIsNotGuessed() throws Exception {
        family();
        take(given());
        choose("06-photo.jpg");
        hand.sees("Aucun mot n’a pu être lu");
        act(() -> Snapshots.save(shell.scene(), "tray-picture"));
        hand.click("file-document");
        hand.sees("Cochez au moins une personne");
        hand.sees("Choisissez ce que c’est.");
        hand.click("whose-" + id("Léa"));
        hand.click("file-document");
        assertTrue(hand.text().contains("Choisissez ce que c’est."));
        assertEquals(0, archive(person("Léa")).size());
        choose("01-lea.pdf");
        choose("06-photo.jpg");
        hand.choose("document-kind", "Courrier ou e-mail d’information");
        hand.click("file-document");
        hand.sees("classé pour Léa Exemple");
        assertEquals(DocumentKind.NOTICE, archive(person("Léa")).getFirst().proof().kind());
    }

    @Test
    void aPasswordIsAskedForUntilItIsRight() throws Exception {
        family();
        take(given());
        choose("04-secret.pdf");
        hand.click("unlock-document");
        hand.type("document-password", "faux");
        hand.press(KeyCode.ENTER);
        hand.sees("Ce mot de passe n’ouvre pas");
        hand.type("document-password", "sésame");
        hand.click("open-document");
        hand.click("file-document");
        hand.sees("classé pour Tom Exemple");
        var filed = archive(person("Tom")).getFirst().proof();
        assertEquals("sésame", filed.what().password());
        var kept = new FileProof(shell.desk().register()).original(filed);
        assertEquals(-1, Files.mismatch(write(kept), folder.resolve("À classer/04-secret.pdf")));
    }

    private Path write(byte[] bytes) throws Exception {
        return Files.write(folder.resolve("kept.pdf"), bytes);
    }

    @Test
    void severalAreToldTheirKindAtOnce() throws Exception {
        family();
        take(given());
        chooseBothPhotos();
        hand.choose("kind-many", "Courrier ou e-mail d’information");
        hand.sees("Noté pour 2 documents");
        act(() -> list().scrollTo(item("06-photo.jpg")));
        hand.sees("Pour qui ? · Courrier ou e-mail d’information · 1 page");
        act(() -> Snapshots.save(shell.scene(), "tray-kind-many"));
        choose("06-photo.jpg");
        hand.click("whose-" + id("Tom"));
        hand.press(KeyCode.ENTER);
        hand.sees("classé pour Tom Exemple");
        assertEquals(DocumentKind.NOTICE, archive(person("Tom")).getFirst().proof().kind());
        settle();
        assertEquals("07-photo.pdf", chosen().piece().name());
        hand.press(KeyCode.SPACE);
        hand.press(KeyCode.ENTER);
        hand.sees("classé pour Claire Exemple");
    }

    @Test
    void whoeverGoesOnByThemselvesStaysInTheList() throws Exception {
        family();
        take(given());
        choose("06-photo.jpg");
        settle();
        hand.click("file-certain");
        hand.sees("documents classés");
        settle();
        act(() -> list().requestFocus());
        choose("07-photo.jpg");
        settle();
        assertEquals(list(), focused());
    }

    private void chooseBothPhotos() {
        act(() -> {
            var model = list().getSelectionModel();
            model.clearAndSelect(items().indexOf(item("06-photo.jpg")));
            model.select(items().indexOf(item("07-photo.jpg")));
        });
    }

    private TrayItem chosen() {
        return list().getSelectionModel().getSelectedItem();
    }

    @Test
    void whatIsFiledSaysAsWhatAndIsOpened() throws Exception {
        family();
        take(given());
        choose("01-lea.pdf");
        hand.click("file-document");
        hand.sees("classé pour Léa Exemple.");
        choose("01-lea.pdf");
        hand.sees("Classé pour Léa Exemple · Preuve de refus");
        hand.click("open-filed");
        hand.sees("Preuve de refus pour Léa Exemple");
        hand.clickWords("À classer");
        hand.waitFor("tray");
    }

    @Test
    void withoutRoomBesideThePagesTakeTheFormsPlace() throws Exception {
        family();
        take(given());
        choose("06-photo.jpg");
        act(() -> Snapshots.save(shell.scene(), "tray-form"));
        hand.click("see-page");
        act(() -> Snapshots.save(shell.scene(), "tray-page"));
        var pages = hand.waitFor("pages");
        act(() -> assertTrue(bounds(pages).getHeight() > 250, "the page is to be read"));
        act(() -> assertTrue(bounds(pages).getMaxY() < shell.scene().getHeight(), "in sight"));
        hand.click("see-page");
        hand.waitFor("whose-" + id("Léa"));
        hand.click("see-page");
        hand.click("file-document");
        hand.sees("Cochez au moins une personne");
    }

    @Test
    void theLastOfManyIsInSightOnceItIsChosen() throws Exception {
        family();
        for (var i = 0; i < 12; i++) {
            Files.write(folder.resolve("f" + (10 + i) + ".jpg"), MadeFiles.photo(100 + i));
        }
        take(folder);
        act(() -> list().requestFocus());
        hand.press(KeyCode.END);
        settle();
        assertEquals(items().getLast(), chosen());
        act(() -> Snapshots.save(shell.scene(), "tray-end"));
        act(() -> assertTrue(isShown(items().getLast())));
        hand.press(KeyCode.HOME);
        settle();
        act(() -> assertTrue(isShown(items().getFirst())));
    }

    @Test
    void whatIsGivenFromElsewhereIsChosenAndWhatOneIsAtStaysChosen() throws Exception {
        family();
        take(given());
        assertEquals(items().getFirst(), chosen());
        choose("06-photo.jpg");
        settle();
        go(new Place.Home());
        go(new Place.Tray());
        settle();
        assertEquals(item("06-photo.jpg"), chosen(), "one comes back to where one was");
        go(new Place.Home());
        var fresh = Files.write(folder.resolve("nouveau.pdf"), MadeFiles.pdf("Bonjour"));
        take(fresh);
        settle();
        assertEquals(item("nouveau.pdf"), chosen());
        assertEquals(list(), focused());
        choose("06-photo.jpg");
        settle();
        take(Files.write(folder.resolve("encore.pdf"), MadeFiles.pdf("Encore")));
        settle();
        assertEquals(item("06-photo.jpg"), chosen(), "one was at it");
        choose("10-page.pdf");
        settle();
        take(Files.write(folder.resolve("dernier.pdf"), MadeFiles.pdf("Dernier")));
        settle();
        assertEquals(item("dernier.pdf"), chosen(), "what is refused is nothing to be at");
    }

    @Test
    void aLockLosesNobodysPlace() throws Exception {
        familyOnDisk();
        take(given());
        choose("06-photo.jpg");
        settle();
        hand.press(KeyCode.CONTROL, KeyCode.L);
        background.waitForCall();
        hand.type("passphrase", PASSPHRASE);
        hand.click("unlock");
        act(background::all);
        settle();
        assertEquals(item("06-photo.jpg"), chosen());
        assertEquals(list(), focused());
    }

    private boolean isShown(TrayItem item) {
        var list = (ListView<?>) shell.scene().lookup("#tray");
        return list.lookupAll(".list-cell").stream()
                .anyMatch(n ->
                        n instanceof ListCell<?> cell
                                && item.equals(cell.getItem())
                                && bounds(list).contains(bounds(cell)));
    }

    @Test
    void inAWideWindowThePagesStandBesideTheForm() throws Exception {
        family();
        take(given());
        choose("01-lea.pdf");
        hand.waitFor("pages");
        act(() -> assertTrue(left("pages") < left("file-document") + BESIDE, "below the form"));
        act(() -> shell.scene().getWindow().setWidth(1600));
        settle();
        act(() -> Snapshots.save(shell.scene(), "tray-wide"));
        act(() -> assertTrue(left("pages") > left("file-document") + BESIDE, "beside it"));
    }

    private double left(String id) {
        var node = shell.scene().lookup("#" + id);
        return node.localToScene(node.getLayoutBounds()).getMinX();
    }

    @Test
    void photosBecomeOneDocument() throws Exception {
        family();
        take(given());
        chooseBothPhotos();
        act(() -> Snapshots.save(shell.scene(), "tray-several"));
        hand.click("join-pictures");
        assertEquals(9, items().size());
        var joined = assertInstanceOf(TrayItem.Ready.class, item("06-photo.pdf").state());
        assertEquals(2, joined.looked().pages());
        assertEquals(item("06-photo.pdf"), list().getSelectionModel().getSelectedItem());
        assertEquals(list(), focused());
        hand.click("whose-" + id("Léa"));
        hand.choose("document-kind", "Preuve de refus");
        hand.click("file-document");
        hand.sees("classé pour Léa Exemple");
        var filed = archive(person("Léa")).getFirst().proof();
        assertEquals("06-photo.jpg", filed.what().via());

        act(() -> shell.go(new Place.OneProof(filed.id(), "", new Place.Proofs())));
        hand.waitFor("export-source");
        var back = Files.createDirectory(folder.resolve("rendu"));
        Files.writeString(back.resolve("06-photo.jpg"), "another one");
        files.give(back);
        hand.click("export-source");
        hand.sees("Copie enregistrée : 06-photo (2).jpg");
        try (var there = Files.list(back)) {
            assertEquals(3, there.count());
        }
        assertEquals("another one", Files.readString(back.resolve("06-photo.jpg")));
    }

    @Test
    void whatIsCertainIsFiledTogetherAndUndoneTogether() throws Exception {
        family();
        take(given());
        var certain = items().stream().filter(TrayItem::certain).count();
        assertTrue(certain > 1);
        var before = archive().size();
        hand.click("file-certain");
        hand.sees(certain + " documents classés.");
        assertEquals(before + certain, archive().size());
        hand.waitFor("clear-filed");
        act(() -> shell.desk().undo());
        assertEquals(before, archive().size());
        hand.waitFor("file-certain");
        hand.seesNot("Retirer ce qui est classé");
        act(() -> shell.desk().redo());
        assertEquals(before + certain, archive().size());
        hand.sees("Retirer ce qui est classé");
        assertEquals(items().size() - certain, shell.desk().tray().waiting());
    }

    @Test
    void whatWasPutRightByHandIsNotFiledWithTheOthers() throws Exception {
        family();
        take(given());
        choose("01-lea.pdf");
        hand.click("whose-" + id("Léa"));
        hand.click("whose-" + id("Karim"));
        var karims = archive(person("Karim")).size();
        hand.click("file-certain");
        hand.sees("documents classés.");
        assertEquals(1, archive(person("Léa")).size(), "the e-mail's alone");
        assertEquals(karims, archive(person("Karim")).size());
        choose("01-lea.pdf");
        assertTrue(((CheckBox) hand.waitFor("whose-" + id("Karim"))).isSelected());
    }

    /** Whoever files one after another clicks at one place, and must not meet "undo" there. */
    @Test
    void whatIsSaidLiesOverNoButtonOfTheTray() throws Exception {
        family();
        take(given());
        choose("01-lea.pdf");
        hand.click("file-document");
        hand.sees("classé pour Léa Exemple");
        act(() -> Snapshots.save(shell.scene(), "tray-said"));
        var said = bounds(hand.waitFor("take-back").getParent());
        for (var button : List.of("file-document", "set-aside", "back-to-proofs")) {
            assertFalse(said.intersects(bounds(hand.waitFor(button))), button);
        }
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    @Test
    void whatIsTakenBackWaitsAgain() throws Exception {
        family();
        take(given());
        choose("01-lea.pdf");
        hand.click("file-document");
        hand.sees("classé pour Léa Exemple");
        assertTrue(item("01-lea.pdf").isFiled());
        act(() -> shell.desk().undo());
        assertInstanceOf(TrayItem.Ready.class, item("01-lea.pdf").state());
        act(() -> shell.desk().redo());
        assertTrue(item("01-lea.pdf").isFiled(), "and waits no more");
        act(() -> shell.desk().undo());
        assertInstanceOf(TrayItem.Ready.class, item("01-lea.pdf").state());
    }

    @Test
    void aCopyWaitsOnceTheFirstIsSetAside() throws Exception {
        family();
        take(given());
        assertInstanceOf(TrayItem.Twin.class, item("09-copie.pdf").state());
        act(() -> shell.desk().tray().remove(item("01-lea.pdf")));
        assertInstanceOf(TrayItem.Ready.class, item("09-copie.pdf").state());
    }

    @Test
    void aPasswordGivenTwiceOpensItOnce() throws Exception {
        family();
        take(given());
        var secret = item("04-secret.pdf");
        background.waitForCall();
        act(() -> shell.desk().tray().unlock(secret, "sésame", () -> {}));
        act(() -> shell.desk().tray().unlock(secret, "sésame", () -> {}));
        act(background::all);
        assertInstanceOf(TrayItem.Ready.class, secret.state());
    }

    @Test
    void whatIsTurnedOnFilesByItself() throws Exception {
        family();
        go(new Place.Tray());
        act(() -> Snapshots.save(shell.scene(), "tray-empty"));
        act(() -> shell.change(s -> s.withHabits(s.habits().filing(true))));
        take(given());
        assertTrue(item("01-lea.pdf").isFiled());
        assertFalse(item("05-coupe.pdf").isFiled());
        assertEquals(1, archive(person("Tom")).size());
    }

    @Test
    void aFileThatChangedMeanwhileIsNotFiled() throws Exception {
        family();
        take(given());
        Files.write(folder.resolve("À classer/01-lea.pdf"), MadeFiles.pdf("autre chose"));
        choose("01-lea.pdf");
        hand.click("file-document");
        hand.sees("a changé depuis qu’il a été lu");
        assertEquals(0, archive(person("Léa")).size());
    }

    @Test
    void whatWasChosenInTheFormIsThereAgain() throws Exception {
        family();
        take(given());
        choose("03-inconnu.pdf");
        hand.click("whose-" + id("Karim"));
        hand.type("document-date", "3/11/2026");
        choose("01-lea.pdf");
        choose("03-inconnu.pdf");
        assertEquals("3/11/2026", typed("document-date"));
        assertTrue(((CheckBox) hand.waitFor("whose-" + id("Karim"))).isSelected());
    }

    private static final String CONFIRMED =
            "Mon espace santé : votre opposition pour %s est bien enregistrée. Conservez ce message.";

    private Path message(String name, byte[] bytes) throws Exception {
        var file = folder.resolve(name);
        Files.write(file, bytes);
        return file;
    }

    @Test
    void theTextOfAnEmailIsFiledLikeAnyOtherProof() throws Exception {
        family();
        var said = CONFIRMED.formatted(full("Léa"));
        var file = message("confirmation.eml", MadeFiles.words(said));
        take(file);
        var ready = assertInstanceOf(TrayItem.Ready.class, items().getFirst().state());
        assertEquals(List.of(id("Léa")), ready.proposal().likely());
        assertEquals(DocumentKind.PROOF, ready.proposal().kind());
        hand.sees("L’e-mail dit avoir été envoyé le 12 novembre 2026.");
        hand.sees("Le texte de l’e-mail « confirmation.eml », mis en pages.");
        hand.waitFor("zoom-in");
        act(() -> Snapshots.save(shell.scene(), "tray-message"));
        hand.click("file-document");
        hand.sees("Preuve de refus : document classé pour Léa Exemple.");
        var filed = archive(person("Léa")).getFirst();
        assertEquals("confirmation.pdf", filed.proof().name());
        assertEquals(LocalDate.of(2026, 11, 12), filed.proof().what().dated());
        assertTrue(Files.exists(file));

        act(() -> shell.go(new Place.OneProof(filed.proof().id(), "", new Place.Proofs())));
        hand.waitFor("export-source");
        act(() -> Snapshots.save(shell.scene(), "proof-message"));
        files.give(folder.resolve("rendu.eml"));
        hand.click("export-source");
        hand.sees("Copie enregistrée : rendu.eml");
        assertArrayEquals(
                Files.readAllBytes(file), Files.readAllBytes(folder.resolve("rendu.eml")));
    }

    @Test
    void theTextOfAnEmailWithAFileIsThereAndForcedOnNobody() throws Exception {
        family();
        var pdf = MadeFiles.pdf(MadeFiles.PROOF + full("Léa"));
        var said = CONFIRMED.formatted(full("Léa"));
        take(message("reponse.eml", MadeFiles.mail(said, "recu.pdf", pdf)));
        assertEquals(
                List.of("recu.pdf", "reponse.pdf"),
                items().stream().map(i -> i.piece().name()).toList());
        assertEquals("recu.pdf", chosen().piece().name());
        assertEquals(1, shell.desk().tray().waiting());
        assertFalse(item("reponse.pdf").certain());
        hand.sees("Le texte de l’e-mail. À classer seulement si c’est lui la preuve.");
        act(() -> Snapshots.save(shell.scene(), "tray-message-beside"));
        hand.click("file-document");
        hand.sees("classé pour Léa Exemple");
        assertEquals(0, shell.desk().tray().waiting());
        choose("reponse.pdf");
        hand.click("file-document");
        assertEquals(2, archive(person("Léa")).size());
        act(() -> shell.desk().undo());
        hand.click("clear-filed");
        assertEquals(List.of(), items(), "what went along with it goes with it");
    }

    @Test
    void aFewWordsWithAFileAreOnlyThereOnDemand() throws Exception {
        family();
        var pdf = MadeFiles.pdf(MadeFiles.PROOF + full("Léa"));
        take(message("reponse.eml", MadeFiles.mail("Voir la pièce jointe.", "recu.pdf", pdf)));
        assertEquals(1, items().size());
        hand.click("add-message");
        assertEquals(
                List.of("recu.pdf", "reponse.pdf"),
                items().stream().map(i -> i.piece().name()).toList());
        settle();
        assertEquals("reponse.pdf", chosen().piece().name());
        assertEquals(2, shell.desk().tray().waiting());
    }

    @Test
    void anEmailThatSaysAndBringsNothingSaysSo() throws Exception {
        family();
        take(message("vide.eml", MadeFiles.words("&nbsp;")));
        hand.sees("Cet e-mail n’a ni texte ni pièce jointe à classer.");
    }
}
