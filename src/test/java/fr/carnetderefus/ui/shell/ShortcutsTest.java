package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys of the places, as systems tell them: seen on Linux with "setxkbmap fr". */
class ShortcutsTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "DIGIT1, 1, 1",
                "NUMPAD4, 4, 4",
                "AMPERSAND, &, 1",
                "UNDEFINED, é, 2",
                "QUOTEDBL, \", 3",
                "QUOTE, ', 4",
                "AMPERSAND, 1, 1",
                "UNDEFINED, 2, 2",
                "LEFT_PARENTHESIS, (, -",
                "M, m, -",
                "F1, ``, -"
            })
    void aFigureIsFoundOnFrenchKeyboardsToo(KeyCode code, String text, char figure) {
        var key =
                new KeyEvent(
                        KeyEvent.KEY_PRESSED,
                        KeyEvent.CHAR_UNDEFINED,
                        text,
                        code,
                        false,
                        true,
                        false,
                        false);
        assertEquals(figure == '-' ? 0 : figure, Shortcuts.figure(key));
    }
}
