package fr.carnetderefus.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;

/** Fonts that lie in a folder, as the packaged program has them. */
@ExtendWith(ApplicationExtension.class)
class FontFilesTest {
    private static final String FILE = "CarnetText-Regular.ttf";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Start
    void start(Stage stage) {
        // fonts need JavaFX to have begun, no window
    }

    /** Not in a folder that goes with the test: JavaFX writes with that file from then on. */
    @Test
    void areReadWhereTheyLieWhateverTheFolderIsCalled() throws Exception {
        var there = Files.createDirectories(Path.of("target", "Mes polices 100% à moi+"));
        try (var font = Fonts.class.getResourceAsStream("fonts/" + FILE)) {
            Files.copy(
                    Objects.requireNonNull(font),
                    there.resolve(FILE),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        var read = Fonts.in(there.toAbsolutePath(), FILE).orElseThrow();
        assertEquals(Fonts.TEXT, read.getFamily());
    }

    @Test
    void oneThatIsNotThereIsNoFault() throws Exception {
        assertEquals(Optional.empty(), Fonts.in(folder, FILE));
        Files.writeString(folder.resolve(FILE), "no font");
        assertTrue(Fonts.in(folder, FILE).isEmpty());
    }
}
