package fr.carnetderefus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

class NirCommandTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "2 55 08 14 168 025 38, 0, Valid",
        "255081416802538,       0, Valid",
        "2 55 08 14 168 025,    0, Valid",
        "2 84 20 2B 321 025 28, 0, Doubtful",
        "255081416802539,       1, Wrong",
        "2 84 05 88 321 30,     1, Wrong",
        "253072C07300443,       1, Wrong"
    })
    void saysWhatANumberIs(String number, int code, String verdict) {
        var result = new Shell(folder).call("", "--lang", "en", "nir", number).expect(code);
        assertEquals(verdict, result.out().lines().findFirst().orElse(""));
        assertEquals(code == 1, !result.err().isEmpty());
    }

    @Test
    void takesTheNumberInPiecesOrAsJson() {
        var shell = new Shell(folder);
        shell.call("", "nir", "2", "55", "08", "14", "168", "025", "38").expect(0);
        shell.call("{\"number\":\"255081416802538\"}", "nir", "--stdin").expect(0);
        shell.call("{\"number\":255081416802538}", "nir", "--stdin").expect(0);
        shell.call("{}", "nir", "--stdin").expect(2);
        shell.call("{\"number\":\"1\"}", "nir", "2", "--stdin").expect(2);
        shell.call("", "nir").expect(2);
    }

    @Test
    void proposesTheKey() {
        var result = new Shell(folder).call("", "nir", "2550814168025").expect(0);
        assertTrue(result.out().contains("38"), result.out());
    }
}
