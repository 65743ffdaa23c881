package fr.carnetderefus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElisionTest {
    @ParameterizedTest
    @CsvSource({
        "Odette, Fiche d’Odette enregistrée.",
        "Émile, Fiche d’Émile enregistrée.",
        "Hélène, Fiche d’Hélène enregistrée.",
        "Yvonne, Fiche d’Yvonne enregistrée.",
        "Yasmine, Fiche de Yasmine enregistrée.",
        "Léa, Fiche de Léa enregistrée."
    })
    void namesThatBeginWithAVowelShortenWhatStandsBefore(String name, String expected) {
        assertEquals(expected, Texts.in(Language.FRENCH).get("person-form.said", name));
    }
}
