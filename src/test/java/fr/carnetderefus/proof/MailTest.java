package fr.carnetderefus.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Messages as programs send them, and as they should never be, give up their files. */
class MailTest {
    private static final byte[] PDF = Samples.bytes("ok_lookalike_text.pdf");

    private static final String HEAD =
            """
            Received: from relais.example by boite.example; Mon, 23 Nov 2026 09:30:05 +0100
            From: =?UTF-8?Q?H=C3=A9l=C3=A8ne_Martin?= <helene@exemple.fr>
            To: tuteur@exemple.fr
            Subject: =?UTF-8?B?T3Bwb3NpdGlvbiBkZSBMw6lh?= enregistree
            Date: Mon, 23 Nov 2026 09:30:00 +0100
            MIME-Version: 1.0
            """;

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

    private static byte[] bytes(String message) {
        return message.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Mail mail(String message) {
        return reader.mail(bytes(message)).orElseThrow();
    }

    private static String base64(byte[] file) {
        return Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(file);
    }

    private static String multipart(String boundary, String... parts) {
        var text = new StringBuilder("Content-Type: multipart/mixed; boundary=\"");
        text.append(boundary).append("\"\n\nThis is a message in parts.\n");
        for (var part : parts) {
            text.append("--").append(boundary).append('\n').append(part).append('\n');
        }
        return text.append("--").append(boundary).append("--\n").toString();
    }

    private static String pdfPart(String headers) {
        return headers + "\nContent-Transfer-Encoding: base64\n\n" + base64(PDF);
    }

    private static final String WORDS =
            "Content-Type: text/plain; charset=utf-8\n\nBonjour, voici la preuve.\n";

    @Test
    void saysWhoWroteWhatAndWhen() {
        var mail = mail(HEAD + multipart("B", WORDS, pdfPart("Content-Type: application/pdf")));
        assertEquals("Opposition de Léa enregistree", mail.subject());
        assertEquals("Hélène Martin <helene@exemple.fr>", mail.sender());
        assertEquals(Optional.of(Instant.parse("2026-11-23T08:30:00Z")), mail.date());
        assertTrue(mail.whole());
        assertEquals(1, mail.attached().size());
        assertArrayEquals(PDF, mail.attached().getFirst().bytes());
        assertFalse(mail.attached().getFirst().inline());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Content-Disposition: attachment; filename=\"preuve.pdf\"|preuve.pdf",
                "Content-Disposition: attachment; filename*=UTF-8''preuve%20L%C3%A9a.pdf"
                        + "|preuve Léa.pdf",
                "Content-Disposition: attachment; filename*=iso-8859-1'fr'L%E9a.pdf|Léa.pdf",
                "Content-Disposition: attachment; filename*0*=UTF-8''L%C3%A9; filename*1=a.pdf"
                        + "|Léa.pdf",
                "Content-Disposition: attachment; filename*0=\"Le\"; filename*1=\"a.pdf\"|Lea.pdf",
                "Content-Disposition: attachment; filename=\"=?UTF-8?Q?L=C3=A9a=2Epdf?=\"|Léa.pdf",
                "Content-Type: application/octet-stream; name=\"=?iso-8859-1?B?TOlhLnBkZg==?=\""
                        + "|Léa.pdf",
                "Content-Type: application/octet-stream; name*=UTF-8''L%C3%A9a.pdf|Léa.pdf",
                "Content-Disposition: attachment; filename=\"Léa.pdf\"|Léa.pdf",
                "Content-Disposition: attachment; filename=\"C:\\\\Users\\\\Lea\\\\a.pdf\"|a.pdf",
                "Content-Disposition: attachment; filename=\"../../etc/a.pdf\"|a.pdf",
            })
    void namesAreReadHoweverTheyAreWritten(String header, String name) {
        var mail = mail(HEAD + multipart("B", WORDS, pdfPart(header)));
        assertEquals(List.of(name), mail.attached().stream().map(Attached::name).toList());
    }

    @Test
    void whatIsOnlyCalledPdfCountsAndWhatOnlyIsOneToo() {
        var mail =
                mail(
                        HEAD
                                + multipart(
                                        "B",
                                        pdfPart("Content-Type: application/octet-stream"),
                                        "Content-Type: application/octet-stream;"
                                                + " name=\"a.PDF\"\n\nno PDF at all\n",
                                        "Content-Type: application/zip; name=\"a.zip\"\n\nPK\n"));
        assertEquals(List.of("", "a.PDF"), mail.attached().stream().map(Attached::name).toList());
    }

    @Test
    void picturesCountAndSayWhetherTheyStandAmidTheWords() throws IOException {
        var photo = PictureSamples.jpeg(6);
        var encoded = "\nContent-Transfer-Encoding: base64\n\n" + base64(photo);
        var mail =
                mail(
                        HEAD
                                + multipart(
                                        "B",
                                        "Content-Type: image/jpeg; name=\"photo.jpg\"\n"
                                                + "Content-Disposition: attachment"
                                                + encoded,
                                        "Content-Type: image/jpeg\nContent-ID: <logo>" + encoded));
        assertEquals(List.of(false, true), mail.attached().stream().map(Attached::inline).toList());
        assertArrayEquals(photo, mail.attached().getLast().bytes());
    }

    @Test
    void messagesWithinMessagesAreOpened() {
        var inner = HEAD + multipart("I", WORDS, pdfPart("X-A: b"));
        var forwarded = "Content-Type: message/rfc822\n\n" + inner;
        var mail =
                mail(HEAD.replace("Subject:", "Subject: TR:") + multipart("O", WORDS, forwarded));
        assertTrue(mail.subject().startsWith("TR:"), "the outer one speaks");
        assertArrayEquals(PDF, mail.attached().getFirst().bytes());
    }

    @Test
    void quotedPrintableIsUnpacked() {
        var quoted = new StringBuilder();
        for (var b : PDF) {
            quoted.append(String.format("=%02X", b));
            if (quoted.length() % 76 > 70) {
                quoted.append("=\n");
            }
        }
        var part =
                "Content-Type: application/pdf\nContent-Transfer-Encoding: quoted-printable\n\n"
                        + quoted;
        assertArrayEquals(PDF, mail(HEAD + multipart("B", part)).attached().getFirst().bytes());
    }

    @Test
    void aMessageThatIsAllPdfIsOne() {
        var mail = mail(HEAD + pdfPart("Content-Type: application/pdf; name=a.pdf"));
        assertArrayEquals(PDF, mail.attached().getFirst().bytes());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.8, 0.97})
    void whatIsCutShortGivesAFileThatSaysSo(double share) {
        var message = bytes(HEAD + multipart("B", WORDS, pdfPart("Content-Type: application/pdf")));
        var cut = Arrays.copyOf(message, (int) (message.length * share));
        for (var file : reader.mail(cut).orElseThrow().attached()) {
            assertTrue(SamplesTest.saysMissing(reader.inspect(file.bytes())));
        }
    }

    @Test
    void brokenOnesAreReadAsFarAsTheyGo() {
        var pdf = pdfPart("Content-Type: application/pdf");
        var noEnd = HEAD + multipart("B", WORDS, pdf);
        assertEquals(1, mail(noEnd.replace("--B--\n", "")).attached().size());
        assertEquals(1, mail("From - Mon Nov 23\n" + HEAD + multipart("B", pdf)).attached().size());
        assertEquals(1, mail("\uFEFF" + HEAD + multipart("B", pdf)).attached().size());
        var mail = mail(HEAD.replaceAll("Date:.*", "Date: hier soir") + "garbage\n\nrest");
        assertEquals(Optional.empty(), mail.date());
        assertEquals(List.of(), mail.attached());
        assertEquals(
                0, mail(HEAD + "Content-Type: multipart/mixed\n\nno boundary").attached().size());
    }

    @Test
    void aChainWithoutEndIsLeft() {
        var deep = new StringBuilder(HEAD);
        for (var i = 0; i < 5_000; i++) {
            deep.append("Content-Type: message/rfc822\n\nSubject: ").append(i).append('\n');
        }
        var mail = reader.mail(bytes(deep.toString()));
        assertTrue(mail.isEmpty() || !mail.get().whole());
        var wide = new StringBuilder(HEAD + "Content-Type: multipart/mixed; boundary=B\n\n");
        wide.append("--B\nContent-Type: application/pdf\n\nx\n".repeat(5_000));
        var found = mail(wide.toString());
        assertFalse(found.whole());
        assertEquals(200, found.attached().size());
    }

    @Test
    void whatIsNoMessageIsNone() {
        var noise = new byte[50_000];
        new Random(7).nextBytes(noise);
        for (var file : List.of(PDF, noise, new byte[0], bytes("Cher journal: bonjour\n"))) {
            assertTrue(reader.mail(file).isEmpty());
        }
        assertTrue(Mail.isMail(bytes(HEAD)));
    }

    @Test
    void wordsGoAlongWithAFileOrAreTheMatter() throws IOException {
        var pdf = pdfPart("Content-Type: application/pdf");
        var logo =
                "Content-Type: image/jpeg\nContent-ID: <logo>\nContent-Transfer-Encoding: base64\n\n"
                        + base64(PictureSamples.jpeg(6));
        var letter =
                WORDS + "Votre opposition est prise en compte, conservez ce message. ".repeat(4);
        assertTrue(mail(HEAD + multipart("B", letter, pdf)).accompanies());
        assertTrue(mail(HEAD + multipart("B", WORDS, logo)).accompanies());
        assertFalse(mail(HEAD + multipart("B", letter, logo)).accompanies());
        assertFalse(mail(HEAD + multipart("B", WORDS)).accompanies());
        assertTrue(mail(HEAD + multipart("B", WORDS)).speaks());
        assertFalse(mail(HEAD + multipart("B", pdf)).speaks());
    }
}
