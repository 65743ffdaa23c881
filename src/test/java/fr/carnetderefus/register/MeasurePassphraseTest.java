package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.refusal.Entry.Sheets;
import fr.carnetderefus.register.MeasurePassphrase.Hint;
import fr.carnetderefus.register.MeasurePassphrase.Level;
import fr.carnetderefus.register.MeasurePassphrase.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.Arrays;

/** What is easy to guess, in French too, is called so; length is welcome. */
class MeasurePassphraseTest {
    private static MeasurePassphrase.Strength of(String typed) {
        return MeasurePassphrase.of(typed.toCharArray());
    }

    @ParameterizedTest
    @CsvSource({
        "azertyuiop, COMMON",
        "Motdepasse1, COMMON",
        "anticonstitutionnellement, COMMON",
        "Liberté égalité fraternité, COMMON",
        "liberte egalite fraternite, COMMON",
        "libertéégalitéfraternité, COMMON",
        "sur le pont d’avignon, COMMON",
        "sur le pont d avignon, COMMON",
        "Il était une fois, COMMON",
        "mon petit chat noir, COMMON",
        "bibliothèque, WORDS",
        "bibliotheque, WORDS",
        "coccinelle2, WORDS",
        "Marie-Christine, NAME",
        "14081984, DATE",
        "14/08/1984, DATE",
        "abcabcabcabc, REPEAT",
        "abcdefghij, SEQUENCE",
        "qsdfghjkl, KEYBOARD",
        "x7Q, LONGER",
        "'', LONGER",
    })
    void whatIsEasyIsCalledSo(String typed, Hint hint) {
        var strength = of(typed);
        assertTrue(strength.level().compareTo(Level.WEAK) <= 0, strength::toString);
        assertEquals(hint, strength.hint(), strength::toString);
    }

    @Test
    void frenchWordsCountAsWordsWithOrWithoutAccents() {
        assertEquals(Span.MINUTES, of("grenouille").span());
        assertEquals(Span.MINUTES, of("Éléphant").span());
        assertEquals(Span.MINUTES, of("elephant").span());
    }

    @Test
    void aLongPhraseIsGoodWithoutAnyRule() {
        var phrase = of("cheval agrafe pile exacte");
        assertTrue(phrase.level().compareTo(Level.STRONG) >= 0, phrase::toString);
        assertEquals(Hint.NONE, phrase.hint());
        assertEquals(Span.CENTURIES, of("la tortue du voisin mange trois tulipes mauves").span());
    }

    @Test
    void recoveryWordsAreBeyondGuessing() {
        try (var sheet = MakeRecovery.drawUp(Sheets.ONE).getFirst()) {
            assertEquals(Level.VERY_STRONG, of(String.join(" ", sheet.words())).level());
        }
    }

    @Test
    void evenAPageIsJudgedAtOnceAndIsLeftAlone() {
        var page = "une phrase qui ne finit jamais, ".repeat(300).toCharArray();
        var before = page.clone();
        assertTimeout(Duration.ofSeconds(30), () -> MeasurePassphrase.of(page));
        assertTrue(Arrays.equals(before, page));
    }
}
