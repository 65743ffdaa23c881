package fr.carnetderefus.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.app.Main;
import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.LightCarnet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real program started twice: the second start shows its carnet in the window of the first. */
class SecondStartTest {
    @TempDir Path root;

    @Test
    void theFirstWindowAsksForTheCarnetOfTheSecondStart() throws Exception {
        var premises = Premises.in(root);
        LightCarnet.create(
                Carnets.shipped(Clock.systemUTC()),
                premises.carnet(),
                Markers.PASSPHRASE.toCharArray());
        var first =
                premises.java(AskedSession.class, List.of())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (var said =
                new BufferedReader(
                        new InputStreamReader(first.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("first", said.readLine());
            var second =
                    premises.java(Main.class, List.of(premises.carnet().toString()))
                            .inheritIO()
                            .start();
            try {
                assertTrue(second.waitFor(1, TimeUnit.MINUTES), "the second start does not end");
                assertEquals(0, second.exitValue());
            } finally {
                second.destroyForcibly();
            }
            assertEquals("asked", said.readLine());
            assertTrue(first.waitFor(1, TimeUnit.MINUTES), "the first start does not end");
            assertEquals(0, first.exitValue());
        } finally {
            first.destroyForcibly();
        }
        var names = Premises.names(root);
        assertTrue(names.stream().noneMatch(n -> n.contains(".asked")), names::toString);
    }
}
