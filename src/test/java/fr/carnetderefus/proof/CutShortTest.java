package fr.carnetderefus.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.proof.Samples.Sample;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A proof cut short is no proof, and never goes in as if it were whole. */
@SuppressWarnings("SystemOut") // the counts are what one wants to see
class CutShortTest {
    private static final int ENOUGH_BYTES = 2_048;
    private static final int END_BYTES = 100;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static PdfReader reader;

    @BeforeAll
    static void open() {
        reader = new PdfReader();
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    private static List<Sample> wholeOnes() {
        return Samples.all().stream()
                .filter(s -> s.clean() && s.expected().startsWith("accept"))
                .filter(s -> s.bytes().length > ENOUGH_BYTES)
                .toList();
    }

    @Test
    void everyCutIsPointedOut() {
        var unsaid = new ArrayList<String>();
        var counts = new TreeMap<String, Integer>();
        for (var sample : wholeOnes()) {
            var bytes = sample.bytes();
            for (var percent : List.of(30, 50, 70, 90, 99)) {
                var length = (int) (bytes.length * (long) percent / 100);
                look(sample + " " + percent + " %", Arrays.copyOf(bytes, length), unsaid, counts);
            }
            look(
                    sample + " without its end",
                    Arrays.copyOf(bytes, bytes.length - END_BYTES),
                    unsaid,
                    counts);
        }
        System.out.println("cut short: " + counts);
        assertTrue(counts.values().stream().mapToInt(Integer::intValue).sum() > 60);
        assertEquals(List.of(), unsaid);
    }

    private static void look(
            String what, byte[] cut, List<String> unsaid, Map<String, Integer> counts) {
        var verdict = reader.inspect(cut);
        counts.merge(verdict.toString().replaceAll("pages=\\d+", "pages"), 1, Integer::sum);
        if (!SamplesTest.saysMissing(verdict)) {
            unsaid.add(what + ": " + verdict);
        }
    }

    @Test
    void noWholeFileIsAccused() {
        for (var sample : Samples.all()) {
            if (sample.clean() && sample.expected().startsWith("accept")) {
                assertFalse(FirstLook.isCutShort(sample.bytes()), sample::file);
            }
        }
    }

    @Test
    void aLaterAdditionThatStoppedIsTold() {
        var whole = latin1("%PDF-1.4\n1 0 obj\n<<>>\nendobj\nxref\n%%EOF\n");
        assertFalse(FirstLook.isCutShort(whole));
        assertFalse(FirstLook.isCutShort(latin1("%PDF-1.4\n%%EOF\n\nfaxed by object 7\n")));
        assertTrue(FirstLook.isCutShort(latin1("%PDF-1.4\n%%EOF\n2 0 obj\n<</Type/Pa")));
    }

    @Test
    void aFileMadeForTheWebSaysHowLongItIs() {
        var start = "%PDF-1.4\n1 0 obj\n<</Linearized 1/L 80/H [ 1 2 ]/O 3/E 4/N 1/T 5>>\n%%EOF\n";
        assertTrue(start.length() < 80);
        assertTrue(FirstLook.isCutShort(latin1(start)));
        assertFalse(FirstLook.isCutShort(latin1(start + " ".repeat(80 - start.length()))));
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
