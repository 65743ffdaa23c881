package fr.carnetderefus.proof;

import fr.carnetderefus.proof.Inspection.Reason;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the bytes tell without opening the file, and so without a child. */
public final class FirstLook {
    /** Readers allow that much before the header, and that much after the end. */
    private static final int MARGIN = 1024;

    private static final byte[] HEADER = ascii("%PDF-");
    private static final byte[] END = ascii("%%EOF");

    private static final Pattern OBJECT =
            Pattern.compile("[\r\n](?:\\d{1,10} \\d{1,5} obj|xref|trailer)\\b");

    private static final Pattern CLAIM =
            Pattern.compile("<<[^>]{0,200}/Linearized\\b[^>]{0,200}/L\\s{0,9}(\\d{1,10})\\b");

    /**
     * How files begin that hold a PDF and are none: ZIP, PNG, JPEG, GIF, old Office, RAR, 7z, gzip,
     * PostScript, and e-mail. Markup is told by its first sign, after blanks.
     */
    private static final List<byte[]> OTHERS =
            List.of(
                    latin1("PK\u0003\u0004"),
                    latin1("\u0089PNG"),
                    latin1("\u00FF\u00D8\u00FF"),
                    latin1("GIF8"),
                    latin1("\u00D0\u00CF\u0011\u00E0"),
                    latin1("Rar!"),
                    latin1("7z\u00BC\u00AF"),
                    latin1("\u001F\u008B"),
                    latin1("%!PS"),
                    latin1("MIME-Version"),
                    latin1("Return-Path"));

    private FirstLook() {}

    /** Why this need not even be opened, if so. */
    static Optional<Reason> refuse(byte[] file) {
        if (file.length == 0) {
            return Optional.of(Reason.EMPTY);
        }
        if (!isPdf(file)) {
            return Optional.of(Reason.NOT_A_PDF);
        }
        return file.length > PdfReader.MAX_FILE_BYTES
                ? Optional.of(Reason.TOO_LARGE)
                : Optional.empty();
    }

    private static boolean isPdf(byte[] file) {
        var header = find(HEADER, file, 0, Math.min(file.length, MARGIN));
        return header == 0 || (header > 0 && !startsAsSomethingElse(file));
    }

    private static boolean startsAsSomethingElse(byte[] file) {
        return firstSign(file) == '<' || OTHERS.stream().anyMatch(o -> holds(o, file, 0));
    }

    /** The first byte that is neither blank nor part of a byte order mark. */
    private static int firstSign(byte[] file) {
        for (var b : file) {
            if (b > ' ') {
                return b;
            }
        }
        return 0;
    }

    /**
     * Whether the end is missing: no mark of it where it belongs, not counting NULs after it; or a
     * later addition begun after the last mark, that stopped; or the file says that it is longer.
     */
    public static boolean isCutShort(byte[] file) {
        var length = file.length;
        while (length > 0 && file[length - 1] == 0) {
            length--;
        }
        var end = findLast(END, file, Math.max(0, length - MARGIN), length);
        if (end < 0) {
            return true;
        }
        var after = new String(file, end, length - end, StandardCharsets.ISO_8859_1);
        return OBJECT.matcher(after).find() || claimedLength(file) > file.length;
    }

    /** What a file made for the web says of its own length, in bytes; 0 where nothing is said. */
    private static long claimedLength(byte[] file) {
        var start = new String(file, 0, Math.min(file.length, MARGIN), StandardCharsets.ISO_8859_1);
        var claim = CLAIM.matcher(start);
        return claim.find() ? Long.parseLong(start, claim.start(1), claim.end(1), 10) : 0;
    }

    private static int findLast(byte[] what, byte[] in, int from, int to) {
        for (var i = to - what.length; i >= from; i--) {
            if (holds(what, in, i)) {
                return i;
            }
        }
        return -1;
    }

    private static int find(byte[] what, byte[] in, int from, int to) {
        for (var i = from; i <= to - what.length; i++) {
            if (holds(what, in, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean holds(byte[] what, byte[] in, int at) {
        if (at + what.length > in.length) {
            return false;
        }
        for (var i = 0; i < what.length; i++) {
            if (in[at + i] != what[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
