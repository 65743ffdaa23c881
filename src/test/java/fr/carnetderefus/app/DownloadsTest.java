package fr.carnetderefus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder that browsers save to. */
class DownloadsTest {
    @TempDir Path home;

    private void named(String name) throws Exception {
        Files.writeString(
                Files.createDirectories(home.resolve(".config")).resolve("user-dirs.dirs"),
                "XDG_DOWNLOAD_DIR=\"$HOME/" + name + "\"\n");
    }

    @Test
    void isTheOneThatTheDesktopNames() throws Exception {
        Files.createDirectory(home.resolve("Downloads"));
        named("Reçus");
        assertEquals(Optional.of(home.resolve("Downloads")), Downloads.folder(home));
        Files.createDirectory(home.resolve("Reçus"));
        assertEquals(Optional.of(home.resolve("Reçus")), Downloads.folder(home));
    }

    @Test
    void isNoneWhereThereIsNone() {
        assertEquals(Optional.empty(), Downloads.folder(home));
    }

    /** As accents are in a system whose language is C; the window must open all the same. */
    @Test
    void aNameThatTheSystemCannotWriteIsPassedOver() throws Exception {
        named("a\0b");
        Files.createDirectory(home.resolve("Downloads"));
        assertEquals(Optional.of(home.resolve("Downloads")), Downloads.folder(home));
    }
}
