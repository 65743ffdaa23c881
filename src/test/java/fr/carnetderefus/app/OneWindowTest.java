package fr.carnetderefus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.settings.SettingsFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Two starts that meet in a folder. */
@ExtendWith(ApplicationExtension.class)
class OneWindowTest {
    @TempDir Path root;
    private final LinkedBlockingQueue<Optional<Path>> taken = new LinkedBlockingQueue<>();

    private Path folder() {
        return root.resolve("run");
    }

    private List<String> left() throws Exception {
        try (var files = Files.list(folder())) {
            return files.map(f -> folder().relativize(f).toString()).toList();
        }
    }

    @Test
    void whatASecondStartWasGivenIsTakenByTheFirst() throws Exception {
        try (var first = OneWindow.first(folder()).orElseThrow()) {
            first.listen(taken::add);
            var carnet = root.resolve("famille Léa.carnet");
            assertTrue(OneWindow.handOver(folder(), Optional.of(carnet)));
            assertEquals(Optional.of(carnet), taken.poll(10, TimeUnit.SECONDS));
            assertTrue(OneWindow.handOver(folder(), Optional.empty()));
            assertEquals(Optional.empty(), taken.poll(10, TimeUnit.SECONDS));
            assertEquals(List.of("running"), left());
        }
    }

    @Test
    void whatWasHandedOverBeforeTheFirstListensIsNotLost() throws Exception {
        try (var first = OneWindow.first(folder()).orElseThrow()) {
            Files.writeString(folder().resolve("a.asked"), root.resolve("a.carnet").toString());
            first.listen(taken::add);
            assertEquals(Optional.of(root.resolve("a.carnet")), taken.poll());
        }
    }

    /** The first hangs, or is no more and its lock stayed: nobody waits for good. */
    @Test
    void aStartThatNobodyAnswersStandsAloneAndLeavesNothing() throws Exception {
        Files.createDirectory(folder());
        assertFalse(OneWindow.handOver(folder(), Optional.of(root.resolve("a.carnet"))));
        assertEquals(List.of(), left());
    }

    @Test
    void whatIsNoPathOnlyShowsTheWindow() throws Exception {
        try (var first = OneWindow.first(folder()).orElseThrow()) {
            Files.write(folder().resolve("a.asked"), new byte[20_000]);
            Files.writeString(folder().resolve("b.asked"), "a\0b");
            first.listen(taken::add);
            assertEquals(
                    List.of(Optional.empty(), Optional.empty()),
                    List.of(taken.remove(), taken.remove()));
            assertEquals(List.of("running"), left());
        }
    }

    @Test
    void aFolderThatCannotBeMadeLetsTheWindowStandAlone() throws Exception {
        var file = Files.createFile(root.resolve("file"));
        assertEquals(Optional.empty(), OneWindow.first(file.resolve("run")));
        assertFalse(OneWindow.handOver(file.resolve("run"), Optional.empty()));
    }

    /** It let go of its place already, and is closed with the program all the same. */
    @Test
    void aWindowThatCannotListenLetsGoOnce() throws Exception {
        var first = OneWindow.first(folder()).orElseThrow();
        Files.delete(folder().resolve("running"));
        Files.delete(folder());
        first.listen(taken::add);
        first.close();
        assertEquals(0, taken.size());
        OneWindow.first(folder()).orElseThrow().close();
    }

    @Test
    void whoWasFirstMakesRoomForTheNext() {
        OneWindow.first(folder()).orElseThrow().close();
        OneWindow.first(folder()).orElseThrow().close();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyElseLooksIn() throws Exception {
        try (var _ = OneWindow.first(folder()).orElseThrow()) {
            var rights = Files.getPosixFilePermissions(folder());
            assertEquals("rwx------", PosixFilePermissions.toString(rights));
        }
    }

    @Test
    void theyMeetInMemoryWhereTheSystemHasSuchAPlace() throws Exception {
        var settings = new SettingsFile(Path.of("/h/.config/carnet-de-refus/settings.properties"));
        assertEquals(
                root.resolve("carnet-de-refus"),
                OneWindow.folder(Map.of("XDG_RUNTIME_DIR", root.toString()), settings));
        assertEquals(
                Path.of("/h/.config/carnet-de-refus/window"), OneWindow.folder(Map.of(), settings));
        // a name that is left over names no place to meet, and is not for us to make
        var file = Files.createFile(root.resolve("file"));
        var absent = root.resolve("1000");
        for (var other : List.of(absent.toString(), file.toString(), "run", "a\0b")) {
            assertEquals(
                    Path.of("/h/.config/carnet-de-refus/window"),
                    OneWindow.folder(Map.of("XDG_RUNTIME_DIR", other), settings),
                    other);
        }
        assertFalse(Files.exists(absent));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void anothersPlaceIsNotOurs() {
        var settings = new SettingsFile(Path.of("/h/.config/carnet-de-refus/settings.properties"));
        var others = Map.of("XDG_RUNTIME_DIR", isRoot() ? others() : "/");
        assertEquals(
                Path.of("/h/.config/carnet-de-refus/window"), OneWindow.folder(others, settings));
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private String others() {
        try {
            var folder = Files.createDirectory(root.resolve("others"));
            Files.setAttribute(folder, "unix:uid", 61_001);
            return folder.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
