package fr.carnetderefus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.text.MessageFormat;

/** Small numbers are written without Java's machinery; nobody may see that. */
class NumbersInWordsTest {

    @ParameterizedTest
    @ValueSource(longs = {-1000, -999, 0, 1, 2, 42, 999, 1000, 1_234_567})
    void aCountIsWrittenAsTheLanguageWritesIt(long count) {
        for (var language : Language.values()) {
            var texts = Texts.in(language);
            var key = "days.left" + Language.ending(language.code(), count);
            var java = new MessageFormat(texts.get(key), language.locale());

            assertEquals(java.format(new Object[] {count}), texts.count("days.left", count), key);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12 | 12,0 Mo", "1234 | 1234,0 Mo"})
    void aPatternThatSaysHowKeepsItsSay(int megabytes, String said) {
        assertEquals(said, Texts.in(Language.FRENCH).get("document.megabytes", megabytes));
    }
}
