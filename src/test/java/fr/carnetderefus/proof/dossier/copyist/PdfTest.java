package fr.carnetderefus.proof.dossier.copyist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.Random;

/** How things are written in a PDF. */
class PdfTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "-12, -12",
        "0.5, 0.5",
        "-0.25, -0.25",
        "0.00001, 0.00001",
        "0.000001, 0",
        "-0.000001, 0",
        "10.10, 10.1",
        "0.10588, 0.10588",
        "595.2755905511812, 595.27559",
        "0.999999, 1",
        "-9.999999, -10",
        "999999999.5, 999999999.5",
        "1000000000, 1000000000",
        "15000000000, 15000000000"
    })
    void aNumberHasFiveDigitsAndNoExponent(double value, String written) {
        assertEquals(written, Pdf.number(value));
    }

    @Test
    void aNumberIsWhatItWasButForWhatNoPrinterShows() {
        var random = new Random(20_261_129);
        for (var i = 0; i < 100_000; i++) {
            var value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(9));
            var written = Pdf.number(value);
            assertEquals(value, new BigDecimal(written).doubleValue(), 0.0000051, written);
            assertTrue(written.matches("-?\\d+(\\.\\d{0,4}[1-9])?"), written);
        }
    }

    @Test
    void whatIsNoNumberIsNotWritten() {
        assertThrows(NumberFormatException.class, () -> Pdf.number(Double.NaN));
        assertThrows(NumberFormatException.class, () -> Pdf.number(Double.POSITIVE_INFINITY));
    }
}
