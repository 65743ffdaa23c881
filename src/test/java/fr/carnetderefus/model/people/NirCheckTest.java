package fr.carnetderefus.model.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.NirCheck.Doubt;
import fr.carnetderefus.model.people.NirCheck.Fault;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;

class NirCheckTest {

    /**
     * The numbers others published as test vectors. We part from their recommendation where it
     * refuses for another reason than characters, length or key (decision 0001).
     */
    @TestFactory
    List<DynamicTest> publishedNumbersGetTheRecommendedVerdict() throws Exception {
        var lines = Files.readAllLines(Path.of("src/test/resources/samples/nir.tsv"));
        return lines.stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(row ->
                        DynamicTest.dynamicTest(
                                row[0] + " → " + row[1], () -> check(row[0], row[1])))
                .toList();
    }

    private static void check(String typed, String recommended) {
        var verdict = NirCheck.of(typed.replace("\\n", "\n"));
        if (recommended.startsWith("ok-no-key")) {
            var proposed = assertInstanceOf(NirCheck.KeyProposed.class, verdict);
            assertTrue(recommended.contains("compute " + proposed.nir().key()), recommended);
        } else if (recommended.contains("refuse with explanation or normalise")) {
            assertInstanceOf(NirCheck.Wrong.class, verdict);
        } else if (recommended.startsWith("ok") || recommended.startsWith("policy")) {
            assertFalse(verdict instanceof NirCheck.Wrong, () -> verdict.toString());
        } else if (recommended.equals("refuse:NNP")) {
            assertInstanceOf(NirCheck.KeyProposed.class, verdict);
        } else {
            assertTrue(recommended.startsWith("refuse"), recommended);
            assertInstanceOf(NirCheck.Wrong.class, verdict);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2550814168025, 38", "2840588321025, 32", "284052A321025, 52", "284052B321025, 79",
        "284202B321025, 28", "284992B321025, 31", "2951099126111, 93", "253072B073004, 70",
        "253072A073004, 43", "177022A001002, 29", "278112B050002, 86"
    })
    void theKeyIsThatOfTheFacts(String number, String key) {
        assertEquals(key, Nir.keyOf(number));
    }

    @ParameterizedTest
    @CsvSource({
        "2 55 08 14 168 025 39, KEY",
        "2 55 08 14 168 025 00, KEY",
        "2 55 08 14 168 02, LENGTH",
        "2 55 08 14 168 025 3, LENGTH",
        "2 55 08 2C 168 025 38, CHARACTERS",
        "A 55 08 14 168 025 38, CHARACTERS",
        "2 55 08 14 168 025 3A, CHARACTERS",
        "deux, CHARACTERS",
        "'  ', EMPTY"
    })
    void whatIsWrongIsSaid(String typed, Fault fault) {
        var wrong = assertInstanceOf(NirCheck.Wrong.class, NirCheck.of(typed));
        assertEquals(fault, wrong.fault());
    }

    @Test
    void sexMonthAndDepartmentAreDoubtsThatDoNotBlock() {
        var number = "8502099123456";
        var typed = number.replaceFirst("99", "00");
        var check = NirCheck.of(typed + Nir.keyOf(typed));
        var doubtful = assertInstanceOf(NirCheck.Doubtful.class, check);
        assertEquals(Set.of(Doubt.SEX, Doubt.MONTH, Doubt.DEPARTMENT), doubtful.doubts());
    }

    @Test
    void aSlipOfOneDigitOrTwoNeighboursIsAlwaysCaught() {
        var random = new Random(1);
        for (var round = 0; round < 2_000; round++) {
            var number = 1 + random.nextInt(2) + "%012d".formatted(random.nextLong(10L << 38));
            number = number.substring(0, 13);
            var full = (number + Nir.keyOf(number)).toCharArray();
            var place = random.nextInt(14);
            var slipped = full.clone();
            if (random.nextBoolean()) {
                slipped[place] = (char) ('0' + (full[place] - '0' + 1 + random.nextInt(9)) % 10);
            } else {
                slipped[place] = full[place + 1];
                slipped[place + 1] = full[place];
            }
            if (!new String(slipped).equals(new String(full))) {
                assertInstanceOf(NirCheck.Wrong.class, NirCheck.of(new String(slipped)));
            }
        }
    }

    @Test
    void itIsShownSpacedAndMaskedAndNeverByItself() {
        var nir = new Nir("2550814168025", "38");
        assertEquals("2 55 08 14 168 025 38", nir.spaced());
        assertEquals("2 •• •• •• ••• •25 38", nir.masked());
        assertFalse(nir.toString().contains("25508"));
    }
}
