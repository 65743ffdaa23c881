package fr.carnetderefus.exchange;

import fr.carnetderefus.exchange.ListException.Reason;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;

/**
 * Unpacks a workbook once for nothing but to see that it may be: sizes that a file states are not
 * believed. The same library unpacks it for the reader, so both see the same parts.
 */
final class Unpacking {
    /** No spreadsheet writes one, and the format forbids it (ECMA-376-2, 9.1.4). */
    private static final byte[] ENTITIES = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private static final int PIECE = 1 << 16;

    private long left = ListFile.MAX_UNZIPPED;

    private Unpacking() {}

    /** Whether cells have formats; a workbook without any lacks the part that says which. */
    static boolean hasFormats(byte[] bytes) throws ListException {
        try (var zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                        .get()) {
            if (zip.getEntry("[Content_Types].xml") == null
                    || zip.getEntry("xl/workbook.bin") != null) {
                throw new ListException(Reason.OTHER_WORKBOOK);
            }
            var unpacking = new Unpacking();
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (var in = zip.getInputStream(entry)) {
                    unpacking.read(in);
                }
            }
            return zip.getEntry("xl/styles.xml") != null;
        } catch (IOException | RuntimeException e) {
            // the library throws whatever it stumbles over in a file that is not as it should be
            throw new ListException(Reason.DAMAGED_WORKBOOK, e);
        }
    }

    private void read(InputStream in) throws IOException, ListException {
        var piece = new byte[PIECE];
        var matched = 0;
        for (var count = in.read(piece); count >= 0; count = in.read(piece)) {
            left -= count;
            if (left < 0) {
                throw new ListException(Reason.UNPACKS_TOO_LARGE, ListFile.MAX_UNZIPPED >> 20);
            }
            for (var i = 0; i < count; i++) {
                matched = next(matched, piece[i]);
                if (matched == ENTITIES.length) {
                    throw new ListException(Reason.HOSTILE_WORKBOOK);
                }
            }
        }
    }

    private static int next(int matched, byte found) {
        if (found == ENTITIES[matched]) {
            return matched + 1;
        }
        return found == ENTITIES[0] ? 1 : 0;
    }
}
