package fr.carnetderefus.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The texts of licences are found as each system's package lays them out. */
class LicencesTest {
    @Test
    void standBesideTheJavaOfThePackage(@TempDir Path image) throws Exception {
        var legal = Files.createDirectories(image.resolve("lib/legal"));
        assertEquals(Optional.empty(), Licences.folder(image.resolve("lib/runtime")));
        Files.createFile(legal.resolve("THIRD-PARTY.txt"));
        for (var java : List.of("lib/runtime", "lib/runtime/Contents/Home")) {
            assertEquals(Optional.of(legal), Licences.folder(image.resolve(java)));
        }
    }
}
