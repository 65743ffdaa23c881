package fr.carnetderefus.model.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import fr.carnetderefus.model.people.CodeCheck;
import fr.carnetderefus.model.people.NirCheck;
import fr.carnetderefus.model.people.SerialCheck;
import fr.carnetderefus.model.procedure.Ask.Datum;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;
import java.util.Set;

class SpecimenTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "SELF, CODE, Ab3dEf7hJk9m, -",
                "SELF, CODE, ' Ab3d Ef7h Jk9m ', -",
                "SELF, CODE, ab3def7hjk9m, LETTER_CASE",
                "SELF, CODE, Ab3dEf7hJk9, DIFFERENT",
                "SELF, CODE, ' ', EMPTY",
                "SELF, BIRTH_DATE, 14/05/1984, -",
                "SELF, BIRTH_DATE, 14.5.1984, -",
                "SELF, BIRTH_DATE, 14051984, -",
                "SELF, BIRTH_DATE, 05/14/1984, DIFFERENT",
                "SELF, BIRTH_DATE, 31/02/1984, DIFFERENT",
                "SELF, BIRTH_DATE, mai, DIFFERENT",
                "CHILD, BIRTH_DATE, 9 2 2019, -",
                "CHILD, BIRTH_DATE, 14/05/1984, OTHER_PERSON",
                "TWINS, NIR, 2 84 05 88 321 025 32, -",
                "SELF, NIR, 2840588321025, -",
                "SELF, NIR, 2840588321025 33, DIFFERENT",
                "SELF, NIR, 255081416802538, DIFFERENT",
                "SELF, CARD_TYPE, WITH_PHOTO, -",
                "SELF, CARD_TYPE, WITHOUT_PHOTO, DIFFERENT",
                "SELF, CARD_SERIAL, 0111 2223334, -",
                "SELF, CARD_SERIAL, 802500000201112223334, PREFIX",
                "SELF, CARD_SERIAL, 8025000002, DIFFERENT",
            })
    void tellsWhatIsAmiss(Who who, Datum what, String typed, @Nullable Slip slip) {
        assertEquals(Optional.ofNullable(slip), new Specimen(who, true, false).slip(what, typed));
    }

    @Test
    void hasDataThatNobodyWouldDoubt() {
        var specimen = new Specimen(Who.SELF, true, false);
        assertInstanceOf(NirCheck.Valid.class, NirCheck.of(Specimen.NUMBER.spaced()));
        assertInstanceOf(
                SerialCheck.Valid.class,
                SerialCheck.of(Specimen.CARD, Specimen.SERIAL, Specimen.NUMBER));
        assertEquals(Set.of(), CodeCheck.of(specimen.code()).doubts());
        assertEquals(Set.of(), CodeCheck.of(new Specimen(Who.SELF, true, true).code()).doubts());
    }

    @Test
    void theOldCodeNoLongerServesOnceThereIsANewOne() {
        var first = new Specimen(Who.SELF, true, false);
        var second = new Specimen(Who.SELF, true, true);
        assertEquals(Optional.of(Slip.DIFFERENT), second.slip(Datum.CODE, first.code()));
        assertEquals(Optional.empty(), second.slip(Datum.CODE, second.code()));
    }
}
