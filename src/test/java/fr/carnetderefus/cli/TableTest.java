package fr.carnetderefus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class TableTest {
    @Test
    void columnsStandUnderEachOtherWhateverTheAccents() {
        var table =
                new Table(
                        List.of("Personne", "Reste"),
                        List.of(
                                List.of("Le\u0301a", "1 jour"),
                                List.of("Léa", "2 jours"),
                                List.of("李雷", "3 jours"),
                                List.of("Maximilien", Table.UNKNOWN)));
        assertEquals(
                List.of(
                        "Personne    Reste",
                        "──────────  ───────",
                        "Le\u0301a         1 jour",
                        "Léa         2 jours",
                        "李雷        3 jours",
                        "Maximilien  –"),
                table.lines());
    }

    @Test
    void aCellIsOneLineAndSteersNothing() {
        var lines = new Table(List.of("A"), List.of(List.of("x\ny\u001b[31m"))).lines();
        assertEquals("x y\uFFFD[31m", lines.getLast());
    }
}
