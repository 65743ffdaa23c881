package fr.carnetderefus.model.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.carnetderefus.model.visit.Patience.Moment;
import fr.carnetderefus.model.visit.Patience.Why;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;

/** A visit's end is certain, and announced. */
class PatienceTest {
    private static final Patience USUAL = Patience.of(3);

    private static Moment at(long begun, long touched) {
        return USUAL.at(Duration.ofSeconds(begun), Duration.ofSeconds(touched));
    }

    @Test
    void afterThreeMinutesItAsksAndCounts45SecondsDown() {
        assertEquals(new Moment.Going(), at(179, 179));
        assertEquals(new Moment.Still(45), at(180, 180));
        assertEquals(new Moment.Still(1), at(224, 224));
        assertEquals(new Moment.Over(Why.STILLNESS), at(225, 225));
    }

    @Test
    void theLongestVisitEndsWhateverOneDoesAndSaysSoBefore() {
        assertEquals(new Moment.Going(), at(27 * 60 - 1, 0));
        assertEquals(new Moment.Ending(180), at(27 * 60, 0));
        assertEquals(new Moment.Over(Why.LONGEST), at(30 * 60, 0));
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "2, 2", "3, 3", "5, 5", "60, 5", "-1, 2"})
    void staffChooseBetweenTwoAndFiveMinutes(int asked, int got) {
        assertEquals(Duration.ofMinutes(got), Patience.of(asked).stillness());
    }
}
