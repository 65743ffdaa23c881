package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

import java.nio.file.Files;
import java.nio.file.Path;

/** The stick on which the carnet lies is pulled out while it is open. */
@DisabledOnOs(OS.WINDOWS) // where an open file keeps its folder from going
class StickPulledTest extends OpenWindow {
    /** The family, open, with its carnet on a stick. */
    private Path onStick() throws Exception {
        familyOnDisk();
        act(shell::leaveCarnet);
        var stick = Files.createDirectory(folder.resolve("cle"));
        var file = Files.copy(folder.resolve("famille.carnet"), stick.resolve("famille.carnet"));
        act(() -> shell.ask(file));
        unlock(PASSPHRASE);
        hand.waitFor("search");
        return stick;
    }

    @Test
    void nothingIsSaidToBeSavedThatIsNotAndItGoesOnOnceTheStickIsBack() throws Exception {
        var stick = onStick();
        var people = people();
        fillForm("Nina", "3/11/1978");
        var away = Files.move(stick, folder.resolve("retiree"));
        hand.click("save");
        hand.sees("la clé ou le disque a été retiré");
        hand.sees("Ce que vous venez de faire n’est pas enregistré");
        hand.picture("stick-pulled");
        assertFalse(hand.text().contains("Nina Durand enregistrée"), "nothing is said to be saved");
        hand.clickWords("J’ai compris");
        assertEquals(people, people());
        assertEquals("Nina", typed("given"));
        Files.move(away, stick);
        hand.click("save");
        hand.waitFor("choose-proof");
        assertEquals(people + 1, people());
    }

    @Test
    void leavingSaysWhatIsNotWritten() throws Exception {
        var stick = onStick();
        add("Nina", "3/11/1978");
        Files.move(stick, folder.resolve("retiree"));
        act(shell::leaveCarnet);
        settle();
        hand.sees("La sauvegarde n’a pas pu être faite");
        hand.sees("la clé ou le disque a été retiré");
        hand.picture("stick-left");
        hand.clickWords("Fermer sans sauvegarder");
        hand.waitFor("create");
        hand.picture("stick-closed");
    }
}
