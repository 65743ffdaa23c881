package fr.carnetderefus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.app.Main;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** What other programs read is the same bytes on every system. */
class JsonOutputTest {
    @TempDir Path folder;

    @Test
    void linesEndAlikeEverywhere() throws Exception {
        var shell = new Shell(folder).created();
        shell.add("Léa", "Martin", "2015-06-01", "child");
        var here = shell.on("list", "--json").expect(0).out();
        assertTrue(here.contains("\n  "), "in lines: " + here);
        assertTrue(here.endsWith("]\n"), here);
        assertEquals(here, whereLinesEndOtherwise(shell));
    }

    private static String whereLinesEndOtherwise(Shell shell) throws Exception {
        var program =
                List.of(
                        Path.of(property("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dline.separator=\r\n",
                        "-cp",
                        property("java.class.path"),
                        Main.class.getName(),
                        "list",
                        shell.carnet().toString(),
                        "--json",
                        "--today",
                        Shell.TODAY,
                        "--passphrase-file",
                        shell.path("passphrase").toString());
        var process =
                new ProcessBuilder(program).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var out = process.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }

    @Test
    void nothingOfANameIsLostAndNothingSteersTheTerminal() {
        var shell = new Shell(folder).created();
        shell.piped(
                        """
                        {"given": "L\u00e9a\u009b31m\u007f", "family": "Martin",
                         "born": "2015-06-01", "kind": "child"}
                        """,
                        "person add",
                        "--stdin")
                .expect(0);
        var json = shell.on("list", "--json").expect(0).out();
        assertTrue(json.contains("\"Léa\\u009b31m\\u007f\""), json);
        assertFalse(json.contains("\u009b"), "a terminal would obey it");
    }
}
