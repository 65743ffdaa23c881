package fr.carnetderefus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

class PassphraseTest {
    @TempDir Path folder;

    @Test
    void aPersonIsAskedTwiceForANewOneAndOnceAfterwards() {
        var answers = new ArrayList<char[]>();
        var shell =
                new Shell(folder)
                        .with(question -> {
                            answers.add("clé à molette".toCharArray());
                            return answers.getLast();
                        });
        var carnet = shell.carnet().toString();
        shell.call("", "create", carnet).expect(0);
        assertEquals(2, answers.size());
        shell.call("", "list", carnet).expect(0);
        assertEquals(3, answers.size());
        for (var answer : answers) {
            assertTrue(new String(answer).chars().allMatch(c -> c == 0), "not wiped");
        }
    }

    @Test
    void twoThatDifferMakeNothing() {
        var count = new int[1];
        var shell = new Shell(folder).with(q -> ("mot " + count[0]++).toCharArray());
        var result = shell.call("", "create", shell.carnet().toString()).expect(1);
        assertTrue(result.err().contains("pas les mêmes"), result.err());
        assertFalse(Files.exists(shell.carnet()));
    }

    @Test
    void withoutConsoleOrFileThereIsASentence() {
        var shell = new Shell(folder).created();
        var result = shell.call("", "list", shell.carnet().toString()).expect(1);
        assertTrue(result.err().contains("--passphrase-file"), result.err());
    }

    @Test
    void theFirstLineCounts() {
        var shell = new Shell(folder).created();
        shell.write("passphrase", "\uFEFF" + Shell.PASSPHRASE + "\r\nautre chose");
        shell.on("list").expect(0);
        shell.write("passphrase", Shell.PASSPHRASE);
        shell.on("list").expect(0);
        shell.write("passphrase", Shell.PASSPHRASE + " \n");
        var result = shell.refused(1, "list");
        assertTrue(result.err().contains("n’ouvre pas ce carnet"), result.err());
    }

    @Test
    void aFileThatCannotServeIsTold() throws Exception {
        var shell = new Shell(folder).created();
        Files.write(shell.path("passphrase"), new byte[] {(byte) 0xE9, '\n'});
        assertTrue(shell.refused(1, "list").err().contains("UTF-8"));
        Files.delete(shell.path("passphrase"));
        assertTrue(shell.refused(1, "list").err().contains("ne peut pas être lu"));
    }

    @Test
    void anEmptyOneMakesNothing() {
        var shell = new Shell(folder);
        shell.write("passphrase", "\n");
        shell.on("create").expect(1);
        assertFalse(Files.exists(shell.carnet()));
    }

    @Test
    void nobodyIsAskedAboutAFileThatIsNotThere() {
        var shell =
                new Shell(folder)
                        .with(question -> {
                            throw new AssertionError("asked");
                        });
        var result = shell.call("", "list", shell.carnet().toString()).expect(1);
        assertTrue(result.err().contains("n’existe pas"), result.err());
    }
}
