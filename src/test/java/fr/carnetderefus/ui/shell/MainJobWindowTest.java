package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.Status;
import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.SignedRules;
import fr.carnetderefus.register.SurveyDeadlines;
import fr.carnetderefus.settings.Settings;
import fr.carnetderefus.settings.SettingsFile;
import fr.carnetderefus.task.FxBackground;
import fr.carnetderefus.ui.FxThread;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The whole main job in the window, in French, as a parent does it: a carnet, a family of five, the
 * e-mail and the letters, the refusals, the proofs. Each screen leaves its picture.
 */
@ExtendWith(ApplicationExtension.class)
class MainJobWindowTest {
    private static final Clock TODAY =
            Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Paris"));
    private static final Path PDFS = Path.of("src/test/resources/samples/pdf/files");
    private static final String PASSPHRASE = "un cheval à bascule";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    private final GivenFiles files = new GivenFiles();
    private final List<String> opened = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // set by start
    private Shell shell;

    @SuppressWarnings("NullAway.Init") // set with the window
    private Hand hand;

    @Start
    void start(Stage stage) {
        var settings = new SettingsFile(folder.resolve("settings.properties"));
        settings.write(Settings.DEFAULTS.withLanguage("fr").withReducedMotion(true));
        shell =
                new Shell(
                        Carnets.shipped(TODAY),
                        settings,
                        new FxBackground(),
                        new Surroundings(
                                files,
                                new ToldPress(),
                                opened::add,
                                folder,
                                Optional.empty(),
                                Idleness.ofSystem(),
                                Machine.SILENT,
                                SignedRules.in(folder.resolve("rules"))));
        shell.welcome();
        stage.setScene(shell.scene());
        stage.setWidth(1120);
        stage.setHeight(760);
        stage.show();
    }

    @AfterEach
    void close() {
        FxThread.run(shell::close);
    }

    @Test
    void fromTheLetterToTheFiledProof(FxRobot robot) throws Exception {
        hand = new Hand(robot, shell.scene());
        makeTheCarnet();
        enterTheFamily();
        noteTheNotices();
        refuse();
        fileTheProofs();
        takeBackAndComeBack();
        closeAndOpenAgain();
    }

    private void makeTheCarnet() {
        hand.sees("Première fois ?");
        hand.picture("main-01-welcome");
        hand.click("create");
        hand.type("carnet-name", "Famille Martin");
        hand.type("passphrase", "court");
        hand.sees("Solidité : très facile à deviner");
        hand.type("passphrase", PASSPHRASE);
        hand.type("passphrase-again", "un cheval");
        hand.click("create-carnet");
        hand.sees("ne sont pas identiques");
        hand.type("passphrase-again", PASSPHRASE);
        hand.picture("main-02-create");
        hand.click("create-carnet");
        hand.click("offer-later");
        hand.sees("Le carnet est vide");
        hand.picture("main-03-empty");
        assertTrue(Files.exists(folder.resolve("Famille Martin.carnet")));
    }

    private void enterTheFamily() {
        hand.click("add-person");
        hand.click("save");
        hand.sees("Il faut un prénom.");
        hand.sees("Il faut un nom de naissance.");
        hand.type("given", "Claire");
        hand.type("birth-name", "Benali");
        hand.type("used-name", "Martin");
        hand.type("born", "14/8/1984");
        hand.type("household", "Martin");
        hand.type("nir", "255081416802539");
        hand.press(KeyCode.TAB);
        hand.sees("la clé ne correspond pas");
        hand.type("nir", "2550814168025");
        hand.click("complete-key");
        hand.segment("card-type", "Avec photo");
        hand.type("card-serial", "12345678901");
        hand.picture("main-04-person-form");
        hand.click("save-more");
        hand.sees("Ajouter une personne");
        person("Léa", "Martin", "1/6/2015", "Enfant");
        hand.picture("main-05-child-form");
        hand.click("save-more");
        person("Tom", "Martin", "28/2/2018", "Enfant");
        hand.click("save-more");
        person("Karim", "Martin", "2/12/1984", "Adulte");
        hand.click("save-more");
        person("Odette", "Martin", "21/7/1939", "Adulte représenté");
        hand.choose("represented-by", "Karim Martin");
        hand.choose("ground", "Tutelle");
        hand.type("reference", "RG 24/00123");
        hand.type("court", "Tribunal judiciaire de Lyon");
        hand.type("measure-end", "15/1/2027");
        hand.segment("card-type", "Sans photo");
        hand.type("card-serial", "12345678");
        hand.picture("main-06-represented-form");
        hand.click("save");
        hand.sees("Aucun e-mail ni lettre pour l’instant");
        hand.sees("La mesure de protection d’Odette prend fin le 15 janvier 2027");
        hand.picture("main-07-person-waiting");
        assertEquals(5, shell.desk().register().state().cases().size());
        var lea = person("Léa");
        assertEquals(id("Claire"), lea.insurance().coveredBy());
        assertEquals("Martin", lea.household());
    }

    private void person(String given, String family, String born, String kind) {
        hand.waitEmpty("given");
        hand.segment("kind", kind);
        hand.type("given", given);
        hand.type("birth-name", family);
        hand.type("born", born);
    }

    private void noteTheNotices() {
        home();
        hand.click("record-notice");
        hand.type("sent", "3/11/2026");
        hand.sees("lundi 14 décembre 2026");
        for (var each : List.of("Claire", "Léa", "Tom")) {
            hand.click("about-" + id(each).value());
        }
        hand.type("code-" + id("Claire").value(), "aB3dE5gH7jKm");
        hand.type("code-" + id("Léa").value(), "aB3dE5gH7jKm");
        hand.click("save-notice");
        hand.sees("déjà");
        hand.type("code-" + id("Léa").value(), "Pq2Rs4Tu6VwX");
        hand.type("code-" + id("Tom").value(), "yZ8aB6cD4eF");
        hand.press(KeyCode.TAB);
        hand.sees("11 caractères");
        hand.type("code-" + id("Tom").value(), "yZ8aB6cD4eFg");
        hand.picture("main-08-notice-three");
        hand.click("save-notice");
        hand.sees("Avis noté pour 3 personnes.");

        hand.click("record-notice");
        hand.segment("means", "Lettre");
        hand.segment("basis", "Du cachet de la poste");
        hand.type("sent", "5/11/2026");
        hand.click("about-" + id("Karim").value());
        hand.type("code-" + id("Karim").value(), "Hj9Km7Np5QrS");
        hand.click("save-notice");
        hand.sees("Avis noté pour 1 personne.");

        open("Odette");
        hand.click("next");
        hand.segment("means", "Lettre");
        hand.click("sent-unknown");
        hand.type("received", "16/11/2026");
        hand.sees("(estimation)");
        hand.picture("main-09-notice-unknown");
        hand.click("save-notice");
        hand.sees("Avis envoyé (date estimée)");
        hand.click("why-last-safe-day");
        hand.sees("Départ estimé");
        hand.picture("main-10-why");
        hand.press(KeyCode.ESCAPE);
        hand.click("next");
        hand.type("code", "tU3vW5xY7zAb");
        hand.click("save-code");
        hand.sees("Code d’Odette");
        home();
        hand.sees("0 refus prouvé sur 5. Prochaine échéance");
        hand.picture("main-11-home");
    }

    private void refuse() {
        for (var each : List.of("Léa", "Tom", "Claire")) {
            open(each);
            hand.click("next");
            hand.segment("way", "En ligne");
            hand.sees("À avoir sous la main");
            if (each.equals("Léa")) {
                hand.picture("main-12-refuse-online");
                opensTheSiteAfterAYes();
                hand.click("outcome-site-down");
                hand.sees("Essai pour Léa noté");
            }
            hand.click("outcome-done");
            hand.sees("Avez-vous enregistré le justificatif");
            hand.click("proof-later");
            hand.sees("Il manque le justificatif");
        }
        for (var each : List.of("Odette", "Karim")) {
            open(each);
            hand.click("next");
            hand.segment("way", "Par téléphone, au 3422");
            hand.sees("La feuille d’appel");
            if (each.equals("Odette")) {
                hand.picture("main-13-refuse-phone");
                hand.click("outcome-busy");
                hand.sees("Essai pour Odette noté");
                hand.type("attempt-note", "La conseillère veut le jugement");
                hand.click("outcome-rejected");
                hand.sees("Qu’est-ce qui bloque");
                open(each);
                hand.sees("2 essais sans succès");
                hand.click("next");
                // the written proof cannot be overlooked
                hand.click("outcome-done");
                hand.sees("Avez-vous demandé le justificatif");
                hand.click("insist-no");
                hand.sees("C’est noté pour Odette");
                open(each);
                hand.sees("Demander le justificatif");
                hand.click("next");
                hand.type("request-note", "Conseiller 12");
                hand.picture("main-14-request");
                hand.click("request-yes");
            } else {
                hand.click("call-timer");
                hand.type("adviser", "Conseiller 7");
                hand.click("proof-asked");
                hand.click("outcome-done");
                hand.sees("avec la demande de justificatif");
                open(each);
            }
            hand.sees("Le justificatif a été demandé");
        }
        assertEquals(5, count(Status.REFUSED_UNPROVEN), "a case is not done without a paper");
        home();
        hand.picture("main-15-home-unproven");
    }

    private void opensTheSiteAfterAYes() {
        hand.click("open-site");
        hand.sees("Carnet de refus ne se connecte jamais à Internet");
        assertEquals(List.of(), opened);
        hand.click("open-site-yes");
        assertEquals(List.of("https://www.monespacesante.fr/enrolement/cloture/accueil"), opened);
    }

    private void fileTheProofs() throws Exception {
        refused("Léa", "bad_zero_byte.pdf", "vide");
        refused("Léa", "bad_png_renamed.pdf", "n’est pas un PDF");
        locked("Léa", "enc_aes256_user.pdf");
        file("Léa", "deplacement-covid-19__src_certificate.pdf");
        hand.picture("main-18-person-proven");
        refused("Léa", "deplacement-covid-19__src_certificate.pdf", "déjà classé");
        file("Tom", "ok_objstm_qpdf.pdf");
        file("Claire", "ok_rotated90.pdf");
        file("Odette", "pikepdf__tests_resources_congress.pdf");
        file("Karim", "ok_scan_1bit.pdf");
        assertEquals(5, count(Status.PROVEN));
        home();
        hand.sees("5 refus prouvés sur 5. Tout est fait.");
        hand.picture("main-19-home-proven");

        open("Odette");
        var proof = shell.desk().register().file(id("Odette")).proofs().getFirst();
        hand.click("proof-" + proof.id());
        hand.waitFor("zoom-in");
        hand.click("zoom-in");
        hand.picture("main-20-proof");
        files.give(folder.resolve("copie.pdf"));
        hand.click("export");
        hand.sees("Copie enregistrée : copie.pdf");
        assertArrayEquals(
                Files.readAllBytes(PDFS.resolve("pikepdf__tests_resources_congress.pdf")),
                Files.readAllBytes(folder.resolve("copie.pdf")));
        files.give(folder.resolve("Famille Martin.carnet"));
        hand.click("export");
        hand.sees("le carnet lui-même");
        hand.clickWords("J’ai compris");
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        hand.sees("5 documents dans le carnet.");
        hand.picture("main-21-proofs");
    }

    private void refused(String name, String pdf, String words) {
        open(name);
        files.give(PDFS.resolve(pdf));
        hand.click("choose-proof");
        hand.sees("Cela n’a pas été fait");
        hand.sees(words);
        if (pdf.equals("bad_zero_byte.pdf")) {
            hand.picture("main-16-refused-file");
        }
        hand.clickWords("J’ai compris");
    }

    private void locked(String name, String pdf) {
        open(name);
        files.give(PDFS.resolve(pdf));
        hand.click("choose-proof");
        hand.waitFor("document-password");
        hand.clickWords("Annuler");
    }

    private void file(String name, String pdf) throws Exception {
        open(name);
        var before = proofs(name);
        files.give(PDFS.resolve(pdf));
        hand.click(before == 0 ? "next" : "choose-proof");
        hand.sees("Classer ce document ?");
        if (name.equals("Léa")) {
            hand.waitFor("copy-page");
            hand.picture("main-17-filing");
        }
        var doubtful =
                hand.text().contains("semble porter la date")
                        || hand.text().contains("n’a pas été trouvé dans ce document");
        hand.click("file-proof");
        if (doubtful) {
            var why = "a day before the notice is asked about, and whoever is not named";
            assertEquals(before, proofs(name), why);
            hand.click("file-anyway");
        }
        hand.sees("document classé pour " + name + " Martin.");
        assertEquals(before + 1, proofs(name));
    }

    private void takeBackAndComeBack() {
        home();
        // the focus is in the search field, which has nothing of its own to take back
        hand.press(KeyCode.CONTROL, KeyCode.Z);
        hand.sees("4 refus prouvés sur 5.");
        hand.press(KeyCode.CONTROL, KeyCode.Y);
        hand.sees("5 refus prouvés sur 5.");
        open("Karim");
        hand.click("decide");
        hand.sees("Cette personne garde son espace");
        hand.picture("main-22-not-refusing");
        hand.clickWords("Annuler");
        hand.sees("Refus prouvé, justificatif classé");
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        hand.type("search", "odet");
        hand.sees("Odette Martin");
        hand.seesNot("Tom Martin");
        hand.type("search", "");
    }

    private void closeAndOpenAgain() {
        hand.click("close-carnet");
        hand.sees("Carnets trouvés sur cet ordinateur");
        hand.picture("main-23-welcome-back");
        hand.clickWords("Famille Martin.carnet");
        hand.type("passphrase", "autre chose");
        hand.press(KeyCode.ENTER);
        hand.sees("phrase de passe");
        hand.sees("Rien n’a été modifié");
        hand.picture("main-24-wrong-passphrase");
        hand.type("passphrase", PASSPHRASE);
        hand.press(KeyCode.ENTER);
        hand.sees("5 refus prouvés sur 5.");
        assertEquals(5, count(Status.PROVEN));
        assertFalse(hand.text().contains("aB3dE5gH7jKm"));
    }

    private void home() {
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        hand.waitFor("search");
    }

    private void open(String given) {
        home();
        hand.click("open-" + id(given).value());
        hand.waitFor("choose-proof");
    }

    private PersonId id(String given) {
        return person(given).id();
    }

    private Person person(String given) {
        return shell.desk().register().state().cases().values().stream()
                .map(c -> c.person())
                .filter(p -> p.names().given().equals(given))
                .findFirst()
                .orElseThrow();
    }

    private int proofs(String given) throws Exception {
        return shell.desk().register().file(id(given)).proofs().size();
    }

    private long count(Status status) {
        var desk = shell.desk();
        return new SurveyDeadlines(desk.register()).on(desk.today()).count(status);
    }
}
