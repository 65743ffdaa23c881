package fr.carnetderefus.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The search finds what was planted, or its finding nothing would prove nothing. */
class HuntTest {
    private static final String MARKER = "Zéphyrine Quétremarre";
    private static final Hunt HUNT = new Hunt(new Needles(List.of(MARKER, "never planted")));

    @TempDir Path folder;

    /** The forms in which the marker is planted; each is made by other means than the search's. */
    @SuppressWarnings("ImmutableEnumChecker") // nobody writes to the arrays
    enum Form {
        UTF_8("Zéphyrine Quétremarre".getBytes(StandardCharsets.UTF_8)),
        UTF_16LE("Zéphyrine Quétremarre".getBytes(StandardCharsets.UTF_16LE)),
        UTF_16BE("Zéphyrine Quétremarre".getBytes(StandardCharsets.UTF_16BE)),
        LATIN_1("Zéphyrine Quétremarre".getBytes(StandardCharsets.ISO_8859_1)),
        DECOMPOSED(ascii(Normalizer.normalize(MARKER, Normalizer.Form.NFD))),
        FOLDED(ascii("zephyrine quetremarre")),
        CAPITALS("ZÉPHYRINE QUÉTREMARRE".getBytes(StandardCharsets.UTF_8)),
        JSON(ascii("Z\\u00e9phyrine Qu\\u00e9tremarre")),
        PROPERTIES(ascii("Z\\u00E9phyrine Qu\\u00E9tremarre")),
        XML(ascii("Z&#233;phyrine Qu&#233;tremarre")),
        URL(ascii("Z%C3%A9phyrine+Qu%C3%A9tremarre")),
        FILE_URL(ascii("Z%C3%A9phyrine%20Qu%C3%A9tremarre")),
        HEX(ascii("5ac3a9706879" + "72696e65205175c3a97472656d61727265")),
        HEX_OF_LATIN_1(ascii("5AE970687972696E65205175E97472656D61727265")),
        BASE64_AT_0(base64("" + MARKER + "??")),
        BASE64_AT_1(base64("?" + MARKER + "??")),
        BASE64_AT_2(base64("??" + MARKER + "?")),
        BASE64_URL(Base64.getUrlEncoder().encode(("ÿ" + MARKER).getBytes(StandardCharsets.UTF_8))),
        BASE64_OF_UTF_16(Base64.getEncoder().encode(MARKER.getBytes(StandardCharsets.UTF_16LE)));

        private final byte[] planted;

        Form(byte[] planted) {
            this.planted = planted;
        }

        private static byte[] ascii(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        private static byte[] base64(String text) {
            return Base64.getEncoder().encode(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsEveryForm(Form form) {
        assertEquals(Set.of(MARKER), HUNT.in(amidNoise(form.planted)));
    }

    @ParameterizedTest
    @EnumSource
    void findsEveryFormWithinACompressedStream(Form form) {
        assertEquals(Set.of(MARKER), HUNT.in(amidNoise(deflated(text(form.planted), false))));
    }

    @Test
    void findsRawDeflateGzipAndZip() {
        var text = text(Form.UTF_8.planted);
        assertEquals(Set.of(MARKER), HUNT.in(amidNoise(deflated(text, true))));
        assertEquals(Set.of(MARKER), HUNT.in(amidNoise(written(text, GZIPOutputStream::new))));
        assertEquals(Set.of(MARKER), HUNT.in(amidNoise(written(text, HuntTest::zip))));
    }

    @Test
    void findsAStreamWithinAStreamAndOneThatWasCut() {
        var text = text(Form.UTF_8.planted);
        var twice = deflated(text(deflated(text, false)), false);
        assertEquals(Set.of(MARKER), HUNT.in(amidNoise(twice)));
        var whole = deflated(text, false);
        var cut = Arrays.copyOf(whole, whole.length - 8);
        assertEquals(Set.of(MARKER), HUNT.in(amidNoise(cut)));
    }

    @Test
    void findsTheTextOfAPdfWhereAPlainSearchDoesNot() throws Exception {
        var pdf = folder.resolve("marked.pdf");
        MarkedPdf.write(pdf, MARKER);
        var bytes = Files.readAllBytes(pdf);
        assertEquals(Set.of(), new Needles(List.of(MARKER)).in(bytes));
        assertEquals(Set.of(MARKER), HUNT.in(bytes));
    }

    @Test
    void findsNothingWhereNothingIs() {
        assertEquals(Set.of(), HUNT.in(noise(1 << 18)));
        assertEquals(Set.of(), HUNT.in(new byte[1 << 16]));
        assertEquals(Set.of(), HUNT.in(deflated(noise(1 << 12), false)));
    }

    private static byte[] amidNoise(byte[] planted) {
        return joined(noise(777), planted, noise(333));
    }

    /** Enough around it that it gets compressed. */
    private static byte[] text(byte[] planted) {
        var around = "ceci n'est pas un secret, ".repeat(9).getBytes(StandardCharsets.UTF_8);
        return joined(around, planted, around);
    }

    private static byte[] noise(int length) {
        var noise = new byte[length];
        new Random(2026).nextBytes(noise);
        return noise;
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] bytes, boolean raw) {
        return written(
                bytes,
                out ->
                        new DeflaterOutputStream(
                                out, new Deflater(Deflater.DEFAULT_COMPRESSION, raw)));
    }

    private static OutputStream zip(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        zip.putNextEntry(new ZipEntry("entry"));
        return zip;
    }

    /** Something that compresses what is written to it. */
    private interface Compression {
        OutputStream over(OutputStream out) throws IOException;
    }

    private static byte[] written(byte[] bytes, Compression compression) {
        var out = new ByteArrayOutputStream();
        try (var compressed = compression.over(out)) {
            compressed.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
