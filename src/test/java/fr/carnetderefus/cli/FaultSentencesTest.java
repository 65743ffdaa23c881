package fr.carnetderefus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.carnetderefus.app.Main;
import fr.carnetderefus.register.Carnets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a person reads when a carnet cannot be opened or made: in their language, on stderr. */
class FaultSentencesTest {
    private static final int PAGE = 4096;
    private static final int USER_VERSION_AT = 60;

    @TempDir Path folder;

    private Shell shell;

    @BeforeEach
    void create() {
        shell = new Shell(folder).created();
    }

    private void listTells(String french, String english) {
        for (var verb : List.of("list", "verify")) {
            assertTells(french, shell.refused(1, verb, "--lang", "fr"));
            assertTells(english, shell.refused(1, verb, "--lang", "en"));
        }
    }

    private void tells(String french, String english, String verb, Path file) {
        assertTells(french, on(verb, file, "fr"));
        assertTells(english, on(verb, file, "en"));
    }

    private Shell.Result on(String verb, Path file, String language) {
        var words = shell.path("passphrase").toString();
        return shell.call(
                "", verb, file.toString(), "--passphrase-file", words, "--lang", language);
    }

    private static void assertTells(String sentence, Shell.Result result) {
        result.expect(1);
        assertEquals("", result.out());
        var said = plainSpaces(result.err());
        assertTrue(said.contains(sentence), said);
        assertEquals(1, said.lines().count(), said);
    }

    private static String plainSpaces(String text) {
        return text.replace('\u202f', ' ').replace('\u00a0', ' ');
    }

    @Test
    void anotherPassphrase() {
        shell.write("passphrase", "un autre\n");
        listTells(
                "La phrase de passe n’ouvre pas ce carnet. Rien n’a été modifié.",
                "The passphrase does not open this carnet. Nothing was changed.");
    }

    @Test
    void aDamagedPage() throws Exception {
        var bytes = Files.readAllBytes(shell.carnet());
        Arrays.fill(bytes, PAGE, 2 * PAGE, (byte) 0x55);
        Files.write(shell.carnet(), bytes);
        listTells(
                "Une partie du carnet est abîmée. Rien n’a été modifié.",
                "Part of the carnet is damaged. Nothing was changed.");
    }

    @Test
    void aNewerFormat() throws Exception {
        var bytes = Files.readAllBytes(shell.carnet());
        bytes[USER_VERSION_AT + 3] = 3;
        Files.write(shell.carnet(), bytes);
        listTells(
                "Ce carnet a été écrit par une version plus récente de Carnet de refus.",
                "This carnet was written by a newer version of Carnet de refus.");
    }

    @Test
    void noCarnet() throws Exception {
        var french = "Ce fichier n’est pas un carnet. Rien n’a été modifié.";
        var english = "This file is not a carnet. Nothing was changed.";
        Files.copy(Path.of(Shell.pdf("ok_scan_1bit.pdf")), shell.path("scan.pdf"));
        tells(french, english, "list", shell.path("scan.pdf"));
        tells(french, english, "list", Files.createFile(shell.path("vide.carnet")));
        tells(french, english, "list", Files.createDirectory(shell.path("dossier")));
        assertEquals(0, Files.size(shell.path("vide.carnet")));
    }

    @Test
    void whatIsMissing() {
        tells(
                "Ce fichier n’existe pas : absent.carnet.",
                "This file does not exist: absent.carnet.",
                "list",
                shell.path("absent.carnet"));
        tells(
                "Ce fichier n’existe pas : nulle-part.",
                "This file does not exist: nulle-part.",
                "create",
                shell.path("nulle-part/famille.carnet"));
    }

    @Test
    void whatIsThereAlready() {
        assertTells(
                "Un fichier de ce nom existe déjà. Il n’a pas été touché.",
                shell.refused(1, "create", "--lang", "fr"));
        assertTells(
                "A file of that name exists already. It was not touched.",
                shell.refused(1, "create", "--lang", "en"));
    }

    @Test
    void somebodyElseHasIt() throws Exception {
        var words = Shell.PASSPHRASE.toCharArray();
        var held = Carnets.shipped(Clock.systemUTC()).open(shell.carnet(), words);
        try {
            listTells(
                    "Ce carnet est déjà ouvert, sur l’ordinateur « ",
                    "This carnet is already open, on the computer “");
            var said = plainSpaces(shell.refused(1, "list").err());
            assertTrue(said.matches("(?s).*depuis le \\d+(er)? \\p{L}+ \\d{4} à \\d+ h.*"), said);
            assertFalse(said.contains("pid"), said);
        } finally {
            held.close();
        }
        shell.on("list").expect(0);
    }

    @Test
    void anotherProgramHasIt() throws Exception {
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + shell.carnet());
                var statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            listTells(
                    "Un autre programme tient ce carnet ouvert. Rien n’a été modifié.",
                    "Another program holds this carnet open. Nothing was changed.");
        }
        shell.on("list").expect(0);
    }

    /** Nobody, not even the administrator, makes a file there; and like a CD it has no space. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aProtectedFolder() {
        tells(
                "Ce dossier ou ce fichier est protégé en écriture. Rien n’a été modifié.",
                "This folder or file is write-protected. Nothing was changed.",
                "create",
                Path.of("/sys/famille.carnet"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDisk() throws Exception {
        var disk = Files.createDirectory(shell.path("disque"));
        assumeTrue(onFullDisk(disk, List.of("true")).code() == 0, "no disk can be made here");
        assertTells(
                "Le disque est plein. Le carnet est comme avant.",
                onFullDisk(disk, program(disk, "fr")));
        assertTells(
                "The disk is full. The carnet is as before.",
                onFullDisk(disk, program(disk, "en")));
    }

    private List<String> program(Path disk, String language) {
        return List.of(
                Path.of(property("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                property("java.class.path"),
                Main.class.getName(),
                "create",
                disk.resolve("famille.carnet").toString(),
                "--passphrase-file",
                shell.path("passphrase").toString(),
                "--lang",
                language);
    }

    /** In a name space of its own, where a kernel lets anybody make a disk. */
    private Shell.Result onFullDisk(Path disk, List<String> program) throws Exception {
        var mount = "mount -t tmpfs -o size=64k none \"$0\" && head -c 60k /dev/zero >\"$0/x\"";
        var command =
                new ArrayList<>(List.of("unshare", "--user", "--map-root-user", "--mount", "sh"));
        command.addAll(List.of("-c", mount + " && exec \"$@\"", disk.toString()));
        command.addAll(program);
        var err = shell.path("err");
        var process = new ProcessBuilder(command).redirectError(err.toFile()).start();
        try (var out = process.getInputStream()) {
            var said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            return new Shell.Result(process.waitFor(), said, Files.readString(err));
        } finally {
            process.destroyForcibly();
        }
    }

    private static String property(String name) {
        return String.valueOf(System.getProperty(name));
    }
}
