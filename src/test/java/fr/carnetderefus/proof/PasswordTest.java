package fr.carnetderefus.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.proof.Inspection.Locked;
import fr.carnetderefus.proof.Inspection.Readable;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;

/** A locked file is told, opens with its password, and shows nothing without. */
class PasswordTest {
    private static final Readable FINE = new Readable(1, Set.of());

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

    @ParameterizedTest
    @ValueSource(strings = {"enc_aes256_user.pdf", "enc_rc4_128_user.pdf"})
    void opensWithTheRightOneAlone(String file) {
        var bytes = Samples.bytes(file);
        assertEquals(new Locked(false), reader.inspect(bytes));
        assertEquals(new Locked(true), reader.inspect(new Pdf(bytes, "Secret")));
        var right = new Pdf(bytes, "secret");
        assertEquals(FINE, reader.inspect(right));
        assertTrue(reader.render(right, 0, 200).isPresent());
        assertFalse(reader.text(right).orElseThrow().joined().isEmpty());
        assertTrue(reader.render(bytes, 0, 200).isEmpty(), "what was opened is not left open");
        assertTrue(reader.text(Pdf.of(bytes)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok_lookalike_text.pdf", "enc_aes256_owner_only.pdf"})
    void oneThatNobodyAskedForDoesNoHarm(String file) {
        assertEquals(FINE, reader.inspect(new Pdf(Samples.bytes(file), "superflu")));
    }

    @ParameterizedTest
    @CsvSource({"40", "128", "256"})
    void mayHoldAccents(int bits) throws IOException {
        var pdf = protect("été à Noël", bits);
        assertEquals(new Locked(false), reader.inspect(pdf));
        assertEquals(FINE, reader.inspect(new Pdf(pdf, "été à Noël")));
    }

    @Test
    void oneLongerThanAnyIsMerelyWrong() {
        var pdf = new Pdf(Samples.bytes("enc_aes256_user.pdf"), "é".repeat(100_000));
        assertEquals(new Locked(true), reader.inspect(pdf));
    }

    @Test
    void isNotSaidInAnyLog() {
        assertFalse(new Pdf(new byte[3], "secret").toString().contains("secret"));
    }

    private static byte[] protect(String password, int bits) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var policy = new StandardProtectionPolicy("proprio", password, new AccessPermission());
            policy.setEncryptionKeyLength(bits);
            document.protect(policy);
            document.save(out);
        }
        return out.toByteArray();
    }
}
