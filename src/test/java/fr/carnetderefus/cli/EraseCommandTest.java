package fr.carnetderefus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Somebody is erased, and a code, without a window: never unasked, and what is left is named. */
class EraseCommandTest {
    @TempDir Path folder;

    private Shell shell = new Shell(Path.of("target"));
    private Path away = Path.of("");
    private String lea = "";

    @BeforeEach
    void create() throws Exception {
        shell = new Shell(folder).created();
        lea = shell.add("Léa", "Martin", "1995-06-01", "adult");
        shell.add("Noé", "Martin", "1996-06-01", "adult");
        away = Files.createDirectory(folder.resolve("clé"));
        shell.on("backup", away.toString()).expect(0);
    }

    private List<String> backups() throws Exception {
        try (Stream<Path> files = Files.list(away)) {
            return files.map(f -> String.valueOf(f.getFileName())).sorted().toList();
        }
    }

    @Test
    void nobodyIsErasedUnasked() throws Exception {
        var before = Files.readAllBytes(shell.carnet());
        var asked = shell.on("erase", "--person", lea, "--backups", away.toString()).expect(1);
        assertTrue(asked.err().contains("Léa Martin"), asked.err());
        assertTrue(asked.err().contains(backups().getFirst()), asked.err());
        assertTrue(asked.err().contains("--yes"), asked.err());
        assertTrue(shell.on("list").expect(0).out().contains("Léa"));
        assertEquals(before.length, Files.size(shell.carnet()));
    }

    @Test
    void whoIsErasedIsGone() throws Exception {
        var old = backups().getFirst();
        var done = shell.on("erase", "--person", lea, "--yes", "--backups", away.toString());
        assertTrue(done.expect(0).err().contains(old), done.err());
        assertFalse(shell.on("list").expect(0).out().contains("Léa"));
        var verified = shell.on("verify").expect(0).out();
        assertTrue(verified.contains("1 écriture effacée définitivement"), verified);
        assertEquals(1, shell.on("undo").code(), "nothing to take back");
        assertEquals(1, shell.on("erase", "--person", lea, "--yes").code());
        assertEquals(List.of(old), backups(), "no backup goes unasked");
    }

    /** Without being told of a folder: those beside the carnet are found. */
    @Test
    void backupsBesideTheCarnetAreNamed() throws Exception {
        var beside = Files.createDirectory(shell.carnet().resolveSibling("Sauvegardes"));
        var old = backups().getFirst();
        Files.move(away.resolve(old), beside.resolve(old));
        var asked = shell.on("erase", "--person", lea).expect(1);
        assertTrue(asked.err().contains(old), asked.err());
    }

    @Test
    void backupsAreMadeAnewBeforeTheOldOnesGo() throws Exception {
        var old = backups().getFirst();
        shell.on("erase", "--person", lea, "--yes", "--renew-backups").expect(2);
        var renewed =
                shell.on(
                        "erase",
                        "--person",
                        lea,
                        "--yes",
                        "--renew-backups",
                        "--backups",
                        away.toString());
        assertTrue(renewed.expect(0).out().contains(old), renewed.out());
        assertEquals(1, backups().size());
        assertFalse(backups().contains(old));
    }

    /** Also of somebody taken out of the lists; never over another file unasked. */
    @Test
    void whatIsHeldOfAPersonIsHandedToThem() throws Exception {
        var out = away.resolveSibling("remise.pdf");
        var written = shell.on("report", "--person", lea, out.toString()).expect(0);
        assertTrue(written.out().contains("Léa"), written.out());
        assertTrue(Files.size(out) > 1000);
        shell.on("report", "--person", lea, out.toString()).expect(1);
        shell.on("person remove", "--person", lea).expect(0);
        shell.on("report", "--person", lea, out.toString(), "--replace").expect(0);
        shell.on("erase", "--person", lea, "--yes").expect(0);
        var gone = shell.on("report", "--person", lea, out.toString(), "--replace").expect(1);
        assertTrue(gone.err().contains("Personne ne porte"), gone.err());
    }

    @Test
    void aCodeGoesByPersonOrByDays() {
        shell.on("notice", "--sent", "2026-11-03", "--by", "email", "--code", lea + "=aB3dE5gH7jKm")
                .expect(0);
        var needed = shell.on("code purge", "--person", lea).expect(1);
        assertTrue(needed.err().contains("peut servir"), needed.err());
        assertTrue(shell.on("code purge", "--after", "30").expect(0).out().startsWith("0 code"));
        shell.on("code purge").expect(2);
        shell.on("code purge", "--after", "-1").expect(2);
    }
}
