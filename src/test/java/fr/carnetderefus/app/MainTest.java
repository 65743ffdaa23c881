package fr.carnetderefus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What opens a window, and what is a command. */
class MainTest {
    @ParameterizedTest
    @CsvSource({
        "'', true",
        "--demo, true",
        "--kiosk, true",
        "/media/CLE/FAMILLE.CARNET, true",
        "Étude d’Odile.carnet, true",
        "list, false",
        "list famille.carnet, false"
    })
    void aCarnetByWhateverNameIsShownInAWindow(String line, boolean window) {
        var args = line.isEmpty() ? new String[0] : line.split(" (?=[a-z]+[.])", -1);
        assertEquals(window, Main.isWindow(args));
    }
}
