package fr.carnetderefus.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.Texts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

/** How old the rules are, in words. */
class AgeTest {
    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, aujourd’hui, today", // a clock that is wrong
        "2026-11-23, aujourd’hui, today",
        "2026-11-24, il y a 1 jour, 1 day ago",
        "2027-01-21, il y a 59 jours, 59 days ago",
        "2027-01-23, il y a 2 mois, 2 months ago",
        "2027-12-01, il y a 12 mois, 12 months ago"
    })
    void theAgeIsSaidInWords(LocalDate today, String french, String english) {
        assertEquals(french, AboutView.age(Texts.in(Language.FRENCH), CHECKED, today));
        assertEquals(english, AboutView.age(Texts.in(Language.ENGLISH), CHECKED, today));
    }
}
