package fr.carnetderefus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;

/** A damaged proof comes back by the command, or the command says what the copy lacks. */
class GiveBackCommandTest {
    private static final String PDF = "deplacement-covid-19__src_certificate.pdf";

    @TempDir Path folder;

    private static void damage(Path carnet) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + carnet);
                var hurt = connection.createStatement()) {
            assertEquals(
                    2, hurt.executeUpdate("UPDATE document SET sealed = zeroblob(length(sealed))"));
        }
    }

    @Test
    void whatIsDamagedComesBackOrIsTold() throws Exception {
        var shell = new Shell(folder).created();
        var lea = shell.add("Léa", "Martin", "2015-06-01", "child");
        shell.on("proof add", "--person", lea, Shell.pdf(PDF)).expect(0);
        var copy = Files.copy(shell.carnet(), shell.path("copie.carnet"));
        damage(shell.carnet());
        var told = shell.on("verify").expect(1).err();
        assertTrue(told.contains(PDF + ", Léa Martin"), told);
        assertTrue(told.contains("proof give-back"), told);
        var back = shell.on("proof give-back", copy.toString()).expect(0).out();
        assertTrue(back.contains(PDF + " (Léa Martin)"), back);
        assertTrue(back.contains("a été repris"), back);
        shell.on("verify").expect(0);

        damage(shell.carnet());
        damage(copy);
        told = shell.refused(1, "proof give-back", copy.toString()).err();
        assertTrue(told.contains(PDF + ", Léa Martin"), told);
        assertTrue(told.contains("La copie n’a pas tout"), told);
        shell.refused(1, "proof give-back", shell.carnet().toString());
    }

    /** Which of the two has to ask for the paper again. */
    @Test
    void ofNamesakesTheDayOfBirthIsSaidToo() throws Exception {
        var shell = new Shell(folder).created();
        var lea = shell.add("Léa", "Martin", "2015-06-01", "child");
        shell.add("Léa", "Martin", "2019-02-03", "child");
        shell.on("proof add", "--person", lea, Shell.pdf(PDF)).expect(0);
        var copy = Files.copy(shell.carnet(), shell.path("copie.carnet"));
        damage(shell.carnet());
        var told = shell.on("verify").expect(1).err();
        assertTrue(told.contains(PDF + ", Léa Martin, né(e) le 01/06/2015"), told);
        var back = shell.on("proof give-back", copy.toString()).expect(0).out();
        assertTrue(back.contains(PDF + " (Léa Martin, né(e) le 01/06/2015)"), back);
    }
}
