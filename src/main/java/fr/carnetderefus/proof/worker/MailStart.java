package fr.carnetderefus.proof.worker;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** How messages begin. */
public final class MailStart {
    /** Programs put long traces of the way before what we look for. */
    private static final int LOOKED_AT = 1 << 16;

    private static final Pattern HEADER = Pattern.compile("[!-9;-~]{1,80}:[ \\t\\r\\n].*");

    private static final Pattern USUAL =
            Pattern.compile(
                    "^(?:From|Date|Subject|Message-ID|MIME-Version):",
                    Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private static final int ENOUGH = 2;
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";
    private static final String MAILBOX_LINE = "From ";

    private MailStart() {}

    /** Whether the first line is a header and some of the usual ones follow. */
    public static boolean isMail(byte[] file) {
        var from = start(file);
        var length = Math.min(file.length - from, LOOKED_AT);
        var text = new String(file, from, length, StandardCharsets.ISO_8859_1);
        var firstLine = text.lines().findFirst().orElse("");
        return HEADER.matcher(firstLine + '\n').lookingAt()
                && USUAL.matcher(text).results().limit(ENOUGH).count() == ENOUGH;
    }

    /** Where the headers begin: some programs put a mark, or a mailbox's own line, before them. */
    static int start(byte[] file) {
        var length = Math.min(file.length, LOOKED_AT);
        var text = new String(file, 0, length, StandardCharsets.ISO_8859_1);
        var start = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
        if (text.startsWith(MAILBOX_LINE, start)) {
            start = text.indexOf('\n', start) + 1; // the beginning, where there is no line at all
        }
        return start;
    }
}
