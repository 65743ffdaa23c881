package fr.carnetderefus.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.proof.Inspection.Notice;
import fr.carnetderefus.proof.Inspection.Readable;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** A message's own words become pages that open, whatever the message. */
class LetterTest {
    private static final String HEAD =
            """
            From: =?UTF-8?Q?Mon_espace_sant=C3=A9?= <ne-pas-repondre@example.invalid>
            To: =?UTF-8?Q?H=C3=A9l=C3=A8ne_Martin?= <helene@example.invalid>
            Subject: =?UTF-8?B?T3Bwb3NpdGlvbiBlbnJlZ2lzdHLDqWU=?=
            Date: Mon, 23 Nov 2026 09:30:00 +0100
            MIME-Version: 1.0
            """;

    private static final String PLAIN = "Content-Type: text/plain; charset=utf-8\n\n";
    private static final String HTML = "Content-Type: text/html; charset=utf-8\n\n";

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

    private static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static Letter letter(byte[] message) {
        return reader.letter(message).orElseThrow();
    }

    private static String text(byte[] message) {
        return text(letter(message));
    }

    private static String text(Letter letter) {
        return String.join("\n", reader.text(Pdf.of(letter.pdf())).orElseThrow().pages());
    }

    private static int pages(Letter letter) {
        var inspected = assertInstanceOf(Readable.class, reader.inspect(letter.pdf()));
        assertEquals(Set.of(), inspected.notices());
        return inspected.pages();
    }

    private static String choice(String... parts) {
        var all = new StringBuilder("Content-Type: multipart/alternative; boundary=A\n\n");
        for (var part : parts) {
            all.append("--A\n").append(part).append('\n');
        }
        return all.append("--A--\n").toString();
    }

    @Test
    void itsHeadAndItsWordsStandOnAPage() {
        var letter = letter(bytes(HEAD + PLAIN + "Bonjour,\n\nL’opposition est enregistrée.\n"));
        assertEquals(1, pages(letter));
        assertEquals(Set.of(), letter.notices());
        assertEquals(Optional.of(Instant.parse("2026-11-23T08:30:00Z")), letter.sent());
        var text = text(letter);
        for (var said :
                new String[] {
                    "From Mon espace santé <ne-pas-repondre@example.invalid>",
                    "To Hélène Martin <helene@example.invalid>",
                    "Date Mon, 23 Nov 2026 09:30:00 +0100",
                    "Subject Opposition enregistrée",
                    "Bonjour,",
                    "L’opposition est enregistrée."
                }) {
            assertTrue(text.contains(said), () -> said + " in " + text);
        }
    }

    @Test
    void theMessageIsInsideAsItCameAndTheSameGivesTheSame() {
        var message = bytes(HEAD + PLAIN + "Bonjour œuvre fière, ﬁn\n");
        var one = letter(message).pdf();
        assertArrayEquals(one, letter(message).pdf());
        try (var other = new PdfReader()) {
            assertArrayEquals(one, other.letter(message).orElseThrow().pdf());
        }
        var originals = reader.originals(Pdf.of(one));
        assertEquals(1, originals.size());
        assertArrayEquals(message, originals.getFirst().bytes());
        assertFalse(Arrays.equals(one, letter(bytes(HEAD + PLAIN + "Bonjour\n")).pdf()));
    }

    @Test
    void htmlIsReadAsOneReadsIt() {
        var text =
                text(
                        bytes(
                                HEAD
                                        + HTML
                                        + """
                                        <html><head><title>T</title><style>p { color: red }</style></head>
                                        <body><div style="display:none">aper&ccedil;u</div>
                                        <script>alert('non')</script><img src="http://example.invalid/x.png">
                                        <h1>Mon espace santé</h1><p>Votre <b>opposition</b>
                                        est&nbsp;enregistr&eacute;e.<br>Dossier&nbsp;:</p>
                                        <table><tr><td>Numéro</td><td>12</td></tr><tr><td>Pour</td><td>Léa</td></tr></table>
                                        <ul><li>un</li><li>deux</li></ul><blockquote>cité<br>encore</blockquote>
                                        </body></html>
                                        """));
        for (var said :
                new String[] {
                    "Votre opposition est\u00A0enregistrée.",
                    "Dossier\u00A0:",
                    "Numéro 12",
                    "• un",
                    "> encore"
                }) {
            assertTrue(text.replaceAll(" +", " ").contains(said), () -> said + " in " + text);
        }
        for (var unsaid : new String[] {"aperçu", "alert", "color", "example.invalid/x"}) {
            assertFalse(text.contains(unsaid), () -> unsaid + " in " + text);
        }
    }

    @Test
    void ofTwoWaysOfSayingTheSameOneIsRead() {
        var both = text(bytes(HEAD + choice(PLAIN + "en clair\n", HTML + "<p>en balises</p>")));
        assertTrue(both.contains("en clair") && !both.contains("en balises"), both);
        var words = "L’opposition de Léa est enregistrée. ".repeat(9);
        var stub = text(bytes(HEAD + choice(PLAIN + "Pas de HTML ici\n", HTML + words)));
        assertTrue(stub.contains("opposition de Léa") && !stub.contains("Pas de"), stub);
        var empty = text(bytes(HEAD + choice(PLAIN + " \n", HTML + "<p>en balises</p>")));
        assertTrue(empty.contains("en balises"), empty);
    }

    @Test
    void aMessageWithinFollowsUnderItsOwnHead() {
        var inner = HEAD.replace("From:", "X-From:") + "From: caisse\n" + PLAIN + "Confirmé.\n";
        var text =
                text(
                        bytes(
                                HEAD
                                        + "Content-Type: multipart/mixed; boundary=B\n\n--B\n"
                                        + PLAIN
                                        + "Voici leur réponse.\n--B\nContent-Type: message/rfc822\n\n"
                                        + inner
                                        + "--B--\n"));
        assertTrue(text.indexOf("Voici") < text.indexOf("From caisse"), text);
        assertTrue(text.contains("Confirmé."), text);
    }

    @Test
    void aTextThatIsAttachedIsNotTheMessagesOwn() {
        var message =
                HEAD
                        + "Content-Type: multipart/mixed; boundary=B\n\n--B\n"
                        + PLAIN
                        + "Propre\n--B\nContent-Disposition: attachment; filename=a.txt\n"
                        + PLAIN
                        + "Joint\n--B--\n";
        assertFalse(text(bytes(message)).contains("Joint"));
    }

    @ParameterizedTest
    @CsvSource({
        "iso-8859-1,windows-1252",
        "windows-1252,windows-1252",
        "us-ascii,windows-1252",
        "x-nonsense,windows-1252",
        "'!?',windows-1252",
        "'',windows-1252",
        "'',UTF-8",
        "iso-8859-1,UTF-8",
        "utf-16le,UTF-16LE",
        "iso-8859-15,ISO-8859-15",
    })
    void lettersAreReadHoweverTheyAreCoded(String said, String coded) {
        var type = said.isEmpty() ? "" : "; charset=\"" + said + "\"";
        var head = bytes(HEAD + "Content-Transfer-Encoding: 8bit\nContent-Type: text/plain" + type);
        var words = "Enregistrée à 0 €".getBytes(Charset.forName(coded));
        var text = text(join(head, bytes("\n\n"), words));
        assertTrue(text.contains("Enregistrée à 0 €"), text);
    }

    @Test
    void signsWithoutALetterAreReplacedAndSaid() {
        var letter = letter(bytes(HEAD + PLAIN + "Opposition \u2705 enregistrée \uD83D\uDE00 漢\n"));
        assertEquals(Set.of(Notice.SIGNS_MISSING), letter.notices());
        assertTrue(text(letter).contains("Opposition □ enregistrée □ □"), text(letter));
        var greek = letter(bytes(HEAD + PLAIN + "Ελληνικά, Привет, Łódź, e\u0301\n"));
        assertEquals(Set.of(), greek.notices());
        assertTrue(text(greek).contains("Ελληνικά, Привет, Łódź, é"), text(greek));
    }

    @Test
    void marksThatTurnLettersRoundAreLeftOut() {
        var text =
                text(bytes(HEAD + PLAIN + "a\u202Efdp.exe\u202C b\u200B\u200Dc\u00ADd\u0000e\n"));
        assertTrue(text.contains("afdp.exe bcde"), text);
    }

    @Test
    void whatDoesNotFitOnThePagesIsSaid() {
        var letter = letter(bytes(HEAD + PLAIN + "encore une ligne\n".repeat(40_000)));
        assertEquals(Set.of(Notice.WORDS_MISSING), letter.notices());
        assertEquals(300, pages(letter));
    }

    @Test
    void aMessageWithoutWordsIsNone() {
        for (var said :
                new String[] {
                    "", PLAIN + " \n\t\n", HTML + "<p>&nbsp;</p><style>a</style>", HTML + "<!-- a"
                }) {
            var message = bytes(HEAD + said);
            assertEquals(Optional.empty(), reader.letter(message), said);
            assertFalse(reader.mail(message).orElseThrow().speaks(), said);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {PLAIN + "un mot", HTML + "<P>un <B>mot</B>", HTML + "<HEAD>x</HEAD>mot"})
    void aMessageWithWordsSpeaks(String said) {
        assertTrue(reader.mail(bytes(HEAD + said)).orElseThrow().speaks());
    }

    /** What was made to break readers. */
    enum Hostile {
        ONE_LINE {
            @Override
            String words() {
                return PLAIN + "x".repeat(10 << 20);
            }
        },
        ONE_LINE_OF_WORDS {
            @Override
            String words() {
                return PLAIN + "mot ".repeat(2 << 20);
            }
        },
        NESTED_TAGS {
            @Override
            String words() {
                return HTML + "<div>".repeat(1_000_000) + "fin";
            }
        },
        NESTED_FORMATS {
            @Override
            String words() {
                return HTML + "<b><i><a href=x>".repeat(100_000) + "fin";
            }
        },
        NESTED_TABLES {
            @Override
            String words() {
                return HTML + "<table><tr><td>".repeat(100_000) + "fin";
            }
        },
        NESTED_QUOTES {
            @Override
            String words() {
                return HTML + "<blockquote>x".repeat(100_000);
            }
        },
        MISNESTED {
            @Override
            String words() {
                return HTML + "<a><p></a><b></p><table></b><td><a>".repeat(50_000) + "fin";
            }
        },
        ATTRIBUTES {
            @Override
            String words() {
                var all = new StringBuilder(HTML + "<p ");
                for (var i = 0; i < 200_000; i++) {
                    all.append('a').append(i).append("=1 ");
                }
                return all + ">fin";
            }
        },
        ENTITIES {
            @Override
            String words() {
                return HTML + "&#x1D7D8;&nbsp;&lt".repeat(200_000);
            }
        },
        STYLE {
            @Override
            String words() {
                return HTML + "<p style=\"display" + " ".repeat(2_000_000) + "\">fin";
            }
        },
        COMMENTS {
            @Override
            String words() {
                return HTML + "fin" + "<!--".repeat(500_000);
            }
        },
        CONTROLS {
            @Override
            String words() {
                var all = new StringBuilder(PLAIN);
                for (var i = 0; i < 0x3000; i++) {
                    all.append((char) i);
                }
                return all.toString();
            }
        },
        MARKS {
            @Override
            String words() {
                return PLAIN + "e" + "\u0301".repeat(300_000) + "\u202E".repeat(300_000);
            }
        },
        HALVES {
            @Override
            String words() {
                return "Content-Type: text/plain; charset=utf-16be\n\n" + "\uD83D".repeat(9);
            }
        },
        PARTS {
            @Override
            String words() {
                var all = new StringBuilder();
                for (var i = 0; i < 200; i++) {
                    all.append("Content-Type: multipart/alternative; boundary=b").append(i);
                    all.append("\n\n--b").append(i).append('\n');
                }
                return all + PLAIN + "fin";
            }
        },
        MANY_PARTS {
            @Override
            String words() {
                return "Content-Type: multipart/mixed; boundary=B\n\n"
                        + ("--B\n" + HTML + "<p>mot</p>\n").repeat(20_000);
            }
        },
        MANY_HEADERS {
            @Override
            String words() {
                return "To: a@b.c\nSubject: x\n".repeat(900) + PLAIN + "fin";
            }
        },
        LONG_HEADER {
            @Override
            String words() {
                return "Cc: " + "a@b.c, ".repeat(1_000_000) + "\n" + PLAIN + "fin";
            }
        },
        EVERY_SIGN {
            @Override
            String words() {
                var all = new StringBuilder(PLAIN);
                for (var sign = ' '; sign < '\uFFFF'; sign++) {
                    all.append(Character.isSurrogate(sign) ? 'x' : sign);
                    all.append(sign % 50 == 0 ? "\n" : "");
                }
                return all.toString();
            }
        };

        abstract String words();
    }

    /** Each costs itself at the most, and the next message is read as ever. */
    @ParameterizedTest
    @EnumSource
    void hostileOnesCostThemselves(Hostile hostile) {
        var message = bytes(HEAD + hostile.words());
        assertTrue(reader.mail(message).isPresent(), "its attachments can be had all the same");
        var letter = reader.letter(message);
        letter.ifPresent(l -> assertTrue(pages(l) > 0));
        assertEquals(1, pages(letter(bytes(HEAD + PLAIN + "après\n"))));
    }

    @Test
    void whateverIsWrittenMakesPagesThatOpen() {
        var random = new Random(20261130);
        for (var round = 0; round < 24; round++) {
            var signs = new StringBuilder();
            var reach = new int[] {0x80, 0x250, 0x3000, 0x20000}[round % 4];
            random.ints(random.nextInt(2_000), 0, reach)
                    .filter(sign -> !Character.isSurrogate((char) sign) || sign > 0xFFFF)
                    .forEach(signs::appendCodePoint);
            var kind = random.nextBoolean() ? PLAIN : HTML;
            var message = bytes(HEAD + kind + "début " + signs + " fin");
            var letter = reader.letter(message);
            if (letter.isPresent()) { // what looks like a tag may hide all the rest
                assertTrue(pages(letter.get()) > 0);
                assertTrue(text(letter.get()).contains("Subject Opposition enregistrée"));
            }
            var noise = new byte[random.nextInt(3_000)];
            random.nextBytes(noise);
            reader.letter(join(bytes(HEAD + kind), noise)).ifPresent(l -> assertTrue(pages(l) > 0));
        }
    }

    @Test
    void whatIsNoMessageGivesNoLetter() {
        assertEquals(Optional.empty(), reader.letter(Samples.bytes("ok_lookalike_text.pdf")));
        assertEquals(Optional.empty(), reader.letter(new byte[0]));
    }
}
