package fr.carnetderefus.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Sticks that are file systems of their own: one that is full, one that is write-protected. */
@EnabledOnOs(OS.LINUX)
class KioskRealStickTest extends OpenKiosk {
    private final List<Path> mounted = new ArrayList<>();

    /** A stick of some bytes; only who administers the machine may make one. */
    private Path stick(String options) throws Exception {
        var stick = Files.createDirectories(folder.resolve("media/CLE"));
        var isMounted = run("mount", "-t", "tmpfs", "-o", options, "none", stick.toString());
        assumeTrue(isMounted, "this user may not mount");
        mounted.add(stick);
        return stick;
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @AfterEach
    void pullOut() throws Exception {
        for (var stick : mounted) {
            assertTrue(run("umount", "--lazy", stick.toString()));
        }
    }

    private void comeToTheStick() {
        press("tongue-fr", "skip", "came-nothing", "next", "skip", "stick", "stick-0");
    }

    private static List<String> names(Path stick) throws IOException {
        try (var files = Files.list(stick)) {
            return files.map(f -> stick.relativize(f).toString()).toList();
        }
    }

    @Test
    void aFullStickIsSaidAndHoldsNoHalfFile() throws Exception {
        var stick = stick("size=8k");
        sticks.add(stick);
        comeToTheStick();
        assertTrue(words().contains("La clé est pleine"), words());
        assertEquals(List.of(), names(stick));
        press("back");
        assertTrue(has("print"), "the visit goes on");
    }

    @Test
    void aStickThatFillsUpInBetweenKeepsWhatWasThereBefore() throws Exception {
        var stick = stick("size=64k");
        Files.write(stick.resolve("photo.jpg"), new byte[60_000]);
        sticks.add(stick);
        comeToTheStick();
        assertTrue(words().contains("La clé est pleine"), words());
        assertEquals(List.of("photo.jpg"), names(stick));
    }

    @Test
    void aProtectedStickIsSaid() throws Exception {
        sticks.add(stick("size=1m,ro"));
        comeToTheStick();
        assertTrue(words().contains("La clé est protégée"), words());
    }
}
