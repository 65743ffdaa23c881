package fr.carnetderefus.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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

/** Backups are made, told, put back, and copies are brought together, without a window. */
class BackupCommandsTest {
    @TempDir Path folder;

    private Shell shell = new Shell(Path.of("target"));
    private Path away = Path.of("");
    private String lea = "";

    @BeforeEach
    void create() throws Exception {
        shell = new Shell(folder).created();
        lea = shell.add("Léa", "Martin", "1995-06-01", "adult");
        away = Files.createDirectory(folder.resolve("clé"));
    }

    private List<String> backups() throws Exception {
        try (Stream<Path> files = Files.list(away)) {
            return files.map(f -> String.valueOf(f.getFileName())).sorted().toList();
        }
    }

    private static String plain(String said) {
        return said.replace('\u202f', ' ');
    }

    @Test
    void aBackupIsMadeToldAndPutBack() throws Exception {
        var made = shell.on("backup", away.toString()).expect(0).out();
        var name = backups().getFirst();
        assertTrue(plain(made).contains("relue en entier : " + name), made);
        assertTrue(name.startsWith("famille 2026-11-23 10.00.00 2-"), name);
        var listed = shell.call("", "backup", "--list", shell.carnet().toString(), away.toString());
        assertTrue(plain(listed.expect(0).out()).contains("en ordre"), listed.out());
        var json =
                shell.call(
                                "",
                                "backup",
                                "--list",
                                "--json",
                                shell.carnet().toString(),
                                away.toString())
                        .expect(0)
                        .out();
        assertTrue(plain(json).contains("\"standing\" : \"good\""), json);

        shell.add("Noé", "Martin", "1996-06-01", "adult");
        var backup = away.resolve(name).toString();
        var look = shell.looked("restore", backup, "--dry-run").out();
        assertTrue(plain(look).contains("1 personne :\n  Léa Martin\n"), look);
        assertTrue(plain(look).contains("dans le carnet : 1."), look);
        assertTrue(plain(look).contains("dans le carnet :\n  Noé Martin\n"), look);

        var before = Files.readAllBytes(shell.carnet());
        var restored = shell.on("restore", backup).expect(0).out();
        var kept = folder.resolve("famille avant restauration 2026-11-23 10.00.00.carnet");
        assertTrue(plain(restored).contains(String.valueOf(kept.getFileName())), restored);
        assertArrayEquals(before, Files.readAllBytes(kept));
        assertFalse(shell.on("list").expect(0).out().contains("Noé"));
        shell.on("verify").expect(0);
    }

    @Test
    void namesakesInABackupAreToldApart() throws Exception {
        shell.add("Léa", "Martin", "2019-02-03", "child");
        shell.add("Zoé", "Martin", "2019-02-03", "child");
        shell.on("backup", away.toString()).expect(0);
        var backup = away.resolve(backups().getFirst()).toString();
        var look = plain(shell.looked("restore", backup, "--dry-run").out());
        assertTrue(look.contains("  Léa Martin, né(e) le 03/02/2019\n  Zoé Martin\n"), look);
    }

    @Test
    void aLostCarnetComesBack() throws Exception {
        shell.on("backup", away.toString()).expect(0);
        Files.delete(shell.carnet());
        var said = shell.on("restore", away.resolve(backups().getFirst()).toString()).expect(0);
        assertTrue(plain(said.out()).contains("n’ont pas été comparés"), said.out());
        assertTrue(plain(said.out()).contains("Le carnet est rétabli."), said.out());
        assertTrue(shell.on("list").expect(0).out().contains("Léa"));
    }

    @Test
    void aMissingFolderOrBackupIsSaid() {
        var gone = shell.refused(1, "backup", folder.resolve("absent").toString()).err();
        assertTrue(plain(gone).contains("« absent » n’est pas là"), gone);
        shell.refused(1, "restore", folder.resolve("absent.carnet").toString());
        shell.refused(1, "merge", folder.resolve("absent.carnet").toString());
        shell.refused(1, "restore", shell.carnet().toString());
        shell.refused(1, "merge", shell.carnet().toString());
        shell.refused(2, "backup");
    }

    private Shell copied() throws Exception {
        var other = Files.createDirectory(folder.resolve("autre"));
        Files.copy(shell.carnet(), other.resolve("famille.carnet"));
        return new Shell(other);
    }

    @Test
    void twoCopiesComeTogether() throws Exception {
        var other = copied();
        shell.add("Ana", "Martin", "1997-06-01", "adult");
        other.add("Noé", "Martin", "1996-06-01", "adult");
        other.on(
                        "proof add",
                        "--person",
                        lea,
                        Shell.pdf("deplacement-covid-19__src_certificate.pdf"))
                .expect(0);
        var dry = shell.looked("merge", other.carnet().toString(), "--dry-run").out();
        assertTrue(plain(dry).contains("2 écritures à apporter, documents : 1."), dry);
        assertTrue(plain(dry).contains("Personnes qui arrivent : Noé Martin."), dry);
        shell.on("merge", other.carnet().toString()).expect(0);
        other.on("merge", shell.carnet().toString()).expect(0);
        assertEquals(
                shell.on("list", "--json").expect(0).out(),
                other.on("list", "--json").expect(0).out());
        var again = shell.looked("merge", other.carnet().toString()).out();
        assertTrue(plain(again).contains("rien de nouveau"), again);
        shell.on("verify").expect(0);
        other.on("verify").expect(0);
    }

    @Test
    void whatTheyContradictIsAskedAbout() throws Exception {
        var other = copied();
        shell.on("person amend", "--person", lea, "--household", "Paris").expect(0);
        other.on("person amend", "--person", lea, "--household", "Lyon").expect(0);
        var asked = shell.refused(1, "merge", other.carnet().toString());
        assertTrue(plain(asked.out()).contains("Léa Martin : Foyer"), asked.out());
        assertTrue(plain(asked.out()).contains("ours, ce carnet : Paris"), asked.out());
        assertTrue(plain(asked.out()).contains("theirs, l’autre copie : Lyon"), asked.out());
        assertTrue(plain(asked.err()).contains("--prefer"), asked.err());
        var json = shell.refused(1, "merge", other.carnet().toString(), "--json").out();
        assertTrue(plain(json).contains("\"kind\" : \"household\""), json);
        var won = shell.on("merge", other.carnet().toString(), "--prefer", "theirs").expect(0);
        assertTrue(plain(won.out()).contains("l’autre copie qui a été suivie"), won.out());
        assertTrue(shell.on("list", "--json").expect(0).out().contains("\"household\" : \"Lyon\""));
    }

    @Test
    void anotherCarnetIsNoCopy() throws Exception {
        var other = new Shell(Files.createDirectory(folder.resolve("autre"))).created();
        var said = shell.refused(1, "merge", other.carnet().toString()).err();
        assertTrue(plain(said).contains("ne sont pas des copies du même carnet"), said);
        other.on("backup", away.toString()).expect(0);
        var backup = away.resolve(backups().getFirst()).toString();
        said = shell.refused(1, "restore", backup).err();
        assertTrue(plain(said).contains("ne sont pas des copies du même carnet"), said);
    }

    @Test
    void whosePassphraseDoesNotFitIsSaid() throws Exception {
        var other = copied();
        var wrong = Files.writeString(folder.resolve("wrong"), "ce ne sont pas les mots\n");
        var said =
                shell.refused(
                                1,
                                "merge",
                                other.carnet().toString(),
                                "--copy-passphrase-file",
                                wrong.toString())
                        .err();
        var name = String.valueOf(other.carnet().getFileName());
        assertTrue(plain(said).contains("La phrase de passe n’ouvre pas « " + name), said);
        other.on("passphrase change", "--new-passphrase-file", changed().toString()).expect(0);
        said = shell.refused(1, "merge", other.carnet().toString()).err();
        assertTrue(plain(said).contains("La phrase de passe du carnet n’ouvre pas"), said);
        assertTrue(plain(said).contains("--copy-passphrase-file"), said);
        said = shell.refused(1, "restore", other.carnet().toString()).err();
        assertTrue(plain(said).contains("La phrase de passe n’ouvre pas « " + name), said);
    }

    private Path changed() throws Exception {
        return Files.writeString(folder.resolve("new"), "onze chats gris sur un mur\n");
    }
}
