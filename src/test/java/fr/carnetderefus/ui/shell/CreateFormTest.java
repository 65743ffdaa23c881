package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.carnetderefus.settings.Settings.Light;

import org.junit.jupiter.api.Test;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.util.Map;

/** The form for a new carnet says what is wrong where it is chosen. */
class CreateFormTest extends OpenWindow {
    @Test
    void aFolderInWhichNothingCanBeWrittenIsSpokenOfAtOnce() throws Exception {
        var zip = folder.resolve("protege.zip");
        try (var made = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            Files.createDirectory(made.getPath("dossier"));
        }
        try (var readOnly = FileSystems.newFileSystem(zip, Map.of("accessMode", "readOnly"))) {
            go(new Place.Create());
            hand.seesNot("protégé en écriture");
            files.give(readOnly.getPath("/dossier"));
            hand.click("choose-folder");
            hand.sees("Ce dossier ou ce fichier est protégé en écriture.");
            hand.picture("create-no-place");
            act(() -> shell.change(s -> s.withTextPercent(200).withLight(Light.DARK)));
            hand.picture("create-no-place-200");
            assertEquals("", typed("passphrase"), "nothing was chosen yet");
            files.give(folder);
            hand.click("choose-folder");
            hand.seesNot("protégé en écriture");
        }
    }

    @Test
    void aFolderThatIsGoneByThenIsSpokenOfAgainAtTheEnd() throws Exception {
        var gone = Files.createDirectory(folder.resolve("cle"));
        go(new Place.Create());
        files.give(gone);
        hand.click("choose-folder");
        hand.seesNot("n’existe pas");
        Files.delete(gone);
        hand.type("passphrase", PASSPHRASE);
        hand.type("passphrase-again", PASSPHRASE);
        hand.click("create-carnet");
        hand.sees("Ce dossier n’existe pas, ou plus.");
        files.give(gone);
        hand.click("choose-folder");
        hand.waitFor("passphrase");
        assertEquals(2, hand.text().split("Ce dossier n’existe pas", -1).length, "said once");
    }
}
