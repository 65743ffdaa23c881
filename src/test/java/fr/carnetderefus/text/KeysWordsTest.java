package fr.carnetderefus.text;

import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.carnetderefus.model.refusal.Entry.Sheets;
import fr.carnetderefus.register.MeasurePassphrase;
import fr.carnetderefus.register.SurveyKeys;

import org.junit.jupiter.api.Test;

import java.io.IOException;

/**
 * What is said of passphrases and recovery sheets: whole in both languages, and in their spelling.
 */
class KeysWordsTest {
    private static final BundleFiles BUNDLES = new BundleFiles("keys");

    @Test
    void bothLanguagesHaveTheSameKeysAndArguments() throws IOException {
        BUNDLES.assertSameInBoth();
    }

    @Test
    void everyConstantHasItsWords() {
        for (var language : Language.values()) {
            var texts = Texts.in(language);
            for (var level : MeasurePassphrase.Level.values()) {
                assertFalse(texts.of("strength.level", level).isBlank());
            }
            for (var span : MeasurePassphrase.Span.values()) {
                assertFalse(texts.of("strength.span", span).isBlank());
            }
            for (var hint : MeasurePassphrase.Hint.values()) {
                assertFalse(texts.of("strength.hint", hint).isBlank());
            }
            for (var standing : SurveyKeys.Standing.values()) {
                assertFalse(texts.of("recovery.standing", standing).isBlank());
            }
            for (var sheets : Sheets.values()) {
                assertFalse(texts.of("sheets", sheets).isBlank());
                assertFalse(texts.of("lost.sheets", sheets).isBlank());
            }
        }
    }

    @Test
    void typographyIsAsItShouldBe() throws IOException {
        BUNDLES.assertNowhere("fr", "[^\u202f\\d][;?!»]|« | »| [:;?!]");
        BUNDLES.assertNowhere("fr", "'");
        BUNDLES.assertNowhere("en", "'");
    }
}
