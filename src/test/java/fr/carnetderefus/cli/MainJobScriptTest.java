package fr.carnetderefus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.LightCarnet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;

/** The script that a person would run on the packaged program, on this build's own classes. */
class MainJobScriptTest {
    /** The day that it is in the script. */
    private static final Clock TODAY =
            Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    @Test
    void theWholeMainJobRuns() throws Exception {
        var java = Path.of(String.valueOf(System.getProperty("java.home")), "bin", "java");
        var said = folder.resolve("said");
        var script = new ProcessBuilder("bash", "src/test/sh/main-job.sh");
        // one word each, so that a class path with a space in it would not do
        script.environment()
                .put(
                        "CARNET",
                        java
                                + " -XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
                                + " --enable-native-access=ALL-UNNAMED -cp "
                                + System.getProperty("java.class.path")
                                + " "
                                + fr.carnetderefus.app.Main.class.getName());
        var light = folder.resolve("light.carnet");
        LightCarnet.create(Carnets.shipped(TODAY), light, "un cheval à bascule".toCharArray());
        script.environment().put("LIGHT", light.toString());
        var process = script.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        try {
            assertTrue(process.waitFor(15, TimeUnit.MINUTES), "it hangs");
        } finally {
            process.destroyForcibly();
        }
        var output = Files.readString(said, StandardCharsets.UTF_8);
        assertEquals(0, process.exitValue(), output);
    }
}
