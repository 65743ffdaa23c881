package fr.carnetderefus.exchange;

import fr.carnetderefus.exchange.ListException.Reason;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Reads a list: a text file with cells apart by a character (CSV, TSV), or a workbook (XLSX). What
 * it is, is told by its bytes: names lie.
 *
 * <p>The limits keep a file from taking the memory that the carnet needs; each is several times
 * what 100,000 people take.
 */
public final class ListFile {
    /** Of a file: 100,000 people of twenty columns are some 20 MB as CSV, 10 MB as XLSX. */
    public static final int MAX_BYTES = 64 << 20;

    /** Of a workbook unpacked: the same people are some 80 MB of XML. */
    public static final long MAX_UNZIPPED = 256L << 20;

    /** Of people; the largest associations follow some 3,000. */
    public static final int MAX_ROWS = 200_000;

    /** Of columns; office software exports have some fifty. */
    public static final int MAX_COLUMNS = 1_024;

    /** Of all cells together: each takes at least some 50 bytes of memory. */
    public static final int MAX_CELLS = 5_000_000;

    /** Of characters in a cell: what a spreadsheet's own cell may hold. */
    public static final int MAX_CELL_LENGTH = 32_767;

    private static final int MAGIC_REACH = 1_024;
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final Pattern WEB =
            Pattern.compile(
                    "\\s*<(!doctype|!--|\\?xml|html|head|body|meta|table|style|div)\\b?.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private ListFile() {}

    /** Reads a file. */
    public static Grid read(Path file) throws ListException {
        try (var in = Files.newInputStream(file)) {
            return read(in.readNBytes(MAX_BYTES + 1));
        } catch (NoSuchFileException e) {
            throw new ListException(Reason.NOT_FOUND, e);
        } catch (IOException e) {
            throw new ListException(Reason.UNREADABLE, e);
        }
    }

    /** Reads what was in a file. */
    public static Grid read(byte[] bytes) throws ListException {
        if (bytes.length > MAX_BYTES) {
            throw new ListException(Reason.TOO_LARGE, MAX_BYTES >> 20);
        }
        if (begins(bytes, ZIP)) {
            return Workbook.read(bytes);
        }
        if (begins(bytes, OLE)) {
            throw new ListException(Reason.OLD_WORKBOOK);
        }
        var beginning =
                new String(
                        bytes, 0, Math.min(bytes.length, MAGIC_REACH), StandardCharsets.ISO_8859_1);
        if (beginning.contains("%PDF-")) {
            throw new ListException(Reason.PDF);
        }
        return read(PlainText.of(bytes));
    }

    /** Reads what was pasted from a spreadsheet. */
    public static Grid read(String pasted) throws ListException {
        if (pasted.length() > MAX_BYTES) {
            throw new ListException(Reason.TOO_LARGE, MAX_BYTES >> 20);
        }
        return read(new PlainText(pasted, java.util.Set.of()));
    }

    private static Grid read(PlainText text) throws ListException {
        if (text.text().indexOf('\0') >= 0) {
            throw new ListException(Reason.NOT_TEXT);
        }
        var length = Math.min(text.text().length(), MAGIC_REACH);
        if (WEB.matcher(text.text().substring(0, length)).matches()) {
            throw new ListException(Reason.WEB_PAGE);
        }
        return Delimited.read(text);
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length
                && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }
}
