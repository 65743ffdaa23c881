package fr.carnetderefus.proof.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.carnetderefus.model.people.Nir;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which digits of a text are somebody's social-security number, and which only hold them. */
class NumbersTest {
    private static final Nir ROSE = new Nir("2881267218055", "83");
    private static final Nir COLOMBA = new Nir("260092A004015", "45");

    private static boolean holds(String text, Nir nir) {
        return new Numbers(new Layout(text)).hold(nir);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "n° 2 88 12 67 218 055 83|true",
                "n° 2 88 12 67 218 055|true",
                "288126721805583|true",
                "2881267218055|true",
                "NIR:2881267218055 83.|true",
                "2881267218055/83|true",
                "2.88.12.67.218.055|true",
                "2-88-12-67-218-055-83|true",
                "2 88 12 67 218 055, clé 83|true",
                "2 88 12 67 218 055 clé : 83|true",
                "2 88 12 67 218 055, clé 84|false",
                "2 88 12 67 218 055 (83)|true",
                "2 8 8 1 2 6 7 2 1 8 0 5 5 8 3|true",
                "2 88 12 67 218 055 le 12/11/2026|true",
                "2 88 12 67 218 055 01/12/1988|true",
                "01/12/1988 2 88 12 67 218 055|true",
                "2 88 12 67 218 055 12 novembre 2026|true",
                "2 88 12 67 218 055 06 12 34 56 78|true",
                "Réf. 92 8812 67218055 11|false",
                "Réf. 92881267218055|false",
                "28812672180551|false",
                "2881267218055831|false",
                "2 88 12 67 218 055 84|false",
                "288126721805584|false",
                "2 88 12 67 218 0558|false",
                "X2881267218055|false",
                "2881267218055B|false",
                "28 81 26 72 18 05 5|false",
                "2 881 267 218 055|false",
                "2 8 8 1 2 6 7 2 1 8 0 5 5|false",
                "2 8 8 1 2 6 7 2 1 8 0 5 5 8 4|false",
            })
    void aNumberIsCutAsItIsPrintedAndHasItsOwnKey(String text, boolean held) {
        assertEquals(held, holds(text, ROSE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 60 09 2A 004 015 KEY|true",
                "260092a004015KEY|true",
                "2 60 09 2A 004 015|true",
                "2 60 09 2B 004 015 KEY|false",
                "2 60 09 2A 004 015 99|false",
                "12 60 09 2A 004 015|false",
            })
    void ofCorsicaAsWell(String text, boolean held) {
        assertEquals(held, holds(text.replace("KEY", COLOMBA.key()), COLOMBA));
    }
}
