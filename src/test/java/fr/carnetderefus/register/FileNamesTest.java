package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource({
        "justificatif.pdf, justificatif.pdf",
        "'Léa, opposition.pdf', 'Léa, opposition.pdf'",
        "CON.pdf, _CON.pdf",
        "lpt1, _lpt1",
        "'a/b\\c:d*e?f.pdf', a_b_c_d_e_f.pdf",
        "'../../etc/passwd', '_.._etc_passwd'",
        "'nom. . ', nom",
        "'...', _",
        "'', _",
        ".caché.pdf, caché.pdf",
        "'a\u202eb.pdf', a_b.pdf",
        "'a\nb.pdf', a_b.pdf",
    })
    void everySystemTakesThem(String wanted, String safe) {
        assertEquals(safe, new FileNames().unique(wanted));
    }

    @Test
    void noneIsGivenTwiceWhateverItsCapitals() {
        var names = new FileNames();
        assertEquals("a.pdf", names.unique("a.pdf"));
        assertEquals("A (2).pdf", names.unique("A.pdf"));
        assertEquals("a (3).pdf", names.unique("a.pdf"));
        // the same letter, written in two ways
        assertEquals("é.pdf", names.unique("e\u0301.pdf"));
        assertEquals("é (2).pdf", names.unique("é.pdf"));
    }

    @Test
    void longOnesKeepTheirEnding() {
        var name = new FileNames().unique("é".repeat(300) + ".pdf");
        assertTrue(name.endsWith(".pdf"), name);
        assertTrue(name.getBytes(StandardCharsets.UTF_8).length < 255, name);
    }

    @ParameterizedTest
    @CsvSource({
        "'Léa, œuvre.pdf', Lea_oeuvre.pdf",
        "'مثال.pdf', pdf",
        "'', document",
        "'a b  c.PDF', a_b_c.PDF",
    })
    void plainOnesAreInLettersOfEveryProgram(String wanted, String plain) {
        assertEquals(plain, FileNames.plain(wanted));
    }
}
