package fr.carnetderefus.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ThemeTest {
    private static final Path USUAL =
            Path.of("src/main/resources/fr/carnetderefus/ui/parts/css/text-100.css");

    /** The usual size lies there as a file; it must say what other sizes are given. */
    @Test
    void theUsualSizeIsTheSheetOfAHundredPercent() throws IOException {
        assertEquals(Theme.sizes(100), Files.readString(USUAL).strip());
    }
}
