package fr.carnetderefus.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class SafeCellTest {
    @Test
    void whatASpreadsheetWouldWorkOutBecomesText() {
        for (var formula : List.of("=1+1", "+1", "-2", "@SUM(1)", "\tx", "\rx", "=\"12\"x")) {
            assertEquals("'" + formula, SafeCell.of(formula));
            assertEquals(formula, SafeCell.meant(SafeCell.of(formula)));
        }
    }

    @Test
    void allElseStaysAsItIs() {
        for (var text : List.of("", "Zoé", "O'Brien", "'t Hooft", "1=1", "a@b.example")) {
            assertEquals(text, SafeCell.of(text));
            assertEquals(text, SafeCell.meant(text));
        }
    }

    @Test
    void numbersThatPeopleMadeTextAreNumbers() {
        assertEquals("255081416802538", SafeCell.meant("'255081416802538"));
        assertEquals("255081416802538", SafeCell.meant("=\"255081416802538\""));
    }
}
