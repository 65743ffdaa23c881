package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.paper.Dossier;
import fr.carnetderefus.proof.dossier.EarlyCopyist;
import fr.carnetderefus.proof.dossier.Watched;
import fr.carnetderefus.register.DemoFamily;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.KeepBackups;
import fr.carnetderefus.register.LightCarnet;
import fr.carnetderefus.register.UndoStep;
import fr.carnetderefus.register.VerifyCarnet;
import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.Texts;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.util.List;

/** Reads the carnet again in the window, names what is damaged, and takes it from a copy. */
class CheckTest extends OpenWindow {
    private static final String WORDS = "un cheval à bascule";

    @Test
    void whatIsDamagedIsNamedAndComesBackFromACopy() throws Exception {
        var carnet = folder.resolve("famille.carnet");
        var copy = folder.resolve("copie.carnet");
        String document;
        String name;
        try (var register = LightCarnet.open(carnets, carnet, WORDS.toCharArray())) {
            DemoFamily.fill(register);
            var filed = new FileProof(register).all().getFirst().proof();
            document = filed.id();
            name = filed.name();
        }
        Files.copy(carnet, copy);
        MadeFiles.damage(carnet, document);
        var register = carnets.open(carnet, WORDS.toCharArray());
        act(() -> shell.enter(register));
        go(new Place.OneProof(document));
        hand.sees("n’est plus comme il a été classé");
        hand.picture("proof-damaged");
        hand.click("check-carnet");
        hand.waitFor("check-start");
        go(new Place.Help(new Place.Home()));
        hand.click("help-check");
        hand.waitFor("check-start");
        hand.picture("check-before");
        hand.click("check-start");
        hand.waitFor("check-damaged");
        hand.sees(name);
        hand.picture("check-damaged");

        go(new Place.Backups());
        hand.sees("1 document est abîmé dans le carnet");
        hand.picture("backups-damaged");
        assertFalse(hand.text().contains("plus d’un mois"), "it is of today");
        hand.click("backup-now");
        hand.sees("Sauvegarde faite, avec des documents abîmés");
        assertFalse(hand.text().contains("Cela n’a pas été fait"));
        hand.picture("backup-made-damaged");
        hand.click("backup-check");
        hand.click("check-start");
        hand.waitFor("check-damaged");
        hand.sees("1 document abîmé"); // in the column

        var same = Files.copy(carnet, folder.resolve("aussi.carnet"));
        files.give(same);
        hand.click("check-give-back");
        hand.type("copy-passphrase", WORDS);
        hand.click("copy-open");
        hand.sees("cette copie est abîmée aux mêmes endroits");
        hand.clickWords("J’ai compris");
        assertEquals(folder.resolve("Sauvegardes").toRealPath(), files.askedFrom);

        hand.waitFor("check-damaged");
        files.give(copy);
        hand.click("check-give-back");
        hand.type("copy-passphrase", "une autre");
        hand.picture("check-copy");
        hand.click("copy-open");
        hand.sees("La phrase de passe n’ouvre pas ce carnet.");
        hand.clickWords("J’ai compris");
        hand.waitFor("check-damaged");

        files.give(copy);
        hand.click("check-give-back");
        hand.type("copy-passphrase", WORDS);
        hand.click("copy-open");
        hand.waitFor("check-well");
        hand.sees("1 document a été repris de la copie.");
        hand.picture("check-well");
        assertTrue(new VerifyCarnet(register).verify().sound());
        hand.seesNot("1 document abîmé");
        var keeping = KeepBackups.of(register, List::of, "Sauvegardes").orElseThrow();
        assertTrue(keeping.where().due(), "the backup there is was made without it");
    }

    @Test
    void whatTheArchiveDoesNotShowIsCountedApart() throws Exception {
        var register = family();
        var pdf = MadeFiles.pdf("Justificatif d'opposition");
        new FileProof(register).file(id("Léa"), pdf, 1, "lea.pdf");
        new UndoStep(register).undo();
        go(new Place.Proofs());
        hand.sees("1 document dans le carnet.");
        go(new Place.Check(new Place.Home()));
        hand.click("check-start");
        hand.sees("2 documents : tout a été relu");
        hand.sees("Y compris 1 document qui n’est plus dans les preuves");
        hand.picture("check-aside");
    }

    @Test
    void itIsStoppedByCancelOrByLeavingAndThenClaimsNothing() throws Exception {
        family();
        go(new Place.Check(new Place.Home()));
        background.waitForCall();
        hand.click("check-start");
        hand.waitFor("check-stop");
        hand.picture("check-reading");
        hand.click("check-stop");
        hand.sees("La vérification a été arrêtée avant la fin.");
        assertEquals(0, background.jobs());
        hand.click("check-start");
        assertEquals(1, background.jobs());
        go(new Place.Home());
        assertEquals(0, background.jobs());
    }

    @Test
    void aDossierIsComparedWithTheCarnetBesideIt() throws Exception {
        var register = family();
        new FileProof(register).file(id("Léa"), MadeFiles.pdf("Justificatif"), 1, "lea.pdf");
        var made = folder.resolve("dossier.pdf");
        try (var copyist = EarlyCopyist.begin()) {
            new Dossier(register, Texts.in(Language.FRENCH))
                    .make(List.of(), made, false, copyist, Watched.unseen());
        }
        go(new Place.Check(new Place.Home()));
        hand.click("dossier-choose"); // and nothing is chosen
        files.give(made);
        hand.click("dossier-choose");
        hand.sees("2 originaux comparés.");
        hand.sees("aucune écriture n’est venue depuis");
        hand.picture("check-dossier");
        assertEquals("dossier-choose", focused().getId());

        var bytes = Files.readAllBytes(made);
        bytes[bytes.length / 2] ^= 1;
        files.give(Files.write(folder.resolve("autre.pdf"), bytes));
        hand.click("dossier-choose");
        hand.sees("Ne vous y fiez pas");
        hand.sees("octet pour octet");
        hand.picture("check-dossier-changed");

        files.give(Files.writeString(folder.resolve("note.pdf"), "Bonjour"));
        hand.click("dossier-choose");
        hand.sees("ne peut pas être lu comme un dossier");
        hand.seesNot("Ne vous y fiez pas");

        background.waitForCall();
        files.give(made);
        hand.click("dossier-choose");
        hand.click("dossier-stop");
        hand.sees("Un dossier fait avec ce carnet vous revient");
        assertEquals(0, background.jobs());
    }
}
