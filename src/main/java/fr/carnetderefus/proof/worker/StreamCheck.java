package fr.carnetderefus.proof.worker;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks whether what the first pages are made of can be unpacked to its end. PDFBox shows what it
 * gets out of a damaged stream and says nothing.
 */
final class StreamCheck {
    private static final int CHUNK = 1 << 14;

    /** What comes before compressed data proper: two bytes that only say how it was made. */
    private static final int ZLIB_HEADER = 2;

    /** What opening one stream counts for, so that a million empty ones cost no more than one. */
    private static final int EACH = 1 << 12;

    private final byte[] packed = new byte[CHUNK];
    private final byte[] unpacked = new byte[CHUNK];
    private long left = Limits.MAX_CHECKED_BYTES;

    private StreamCheck() {}

    /** Whether any of them cannot; pages beyond the limits are taken on trust. */
    static boolean broken(PageWalk.Found found) {
        var check = new StreamCheck();
        try {
            return found.pages().stream().takeWhile(_ -> check.left > 0).anyMatch(check::isBroken);
        } catch (RuntimeException e) {
            return false; // PDFBox stumbled over something odd: no proof of damage
        }
    }

    private boolean isBroken(COSDictionary page) {
        var contents = page.getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSArray parts) {
            for (var i = 0; i < parts.size() && left > 0; i++) {
                if (isBrokenStream(parts.getObject(i))) {
                    return true;
                }
            }
        }
        return isBrokenStream(contents) || isBrokenImage(page);
    }

    private boolean isBrokenImage(COSDictionary page) {
        var resources = page.getCOSDictionary(COSName.RESOURCES);
        var objects = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
        if (objects == null) {
            return false;
        }
        for (var name : objects.keySet()) {
            if (left > 0 && isBrokenStream(objects.getDictionaryObject(name))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBrokenStream(COSBase object) {
        if (!(object instanceof COSStream stream) || !isFlateOnly(stream)) {
            return false;
        }
        left -= EACH;
        var inflater = new Inflater(true); // without its checksum, which some writers leave out
        try (var in = stream.createRawInputStream()) {
            in.skipNBytes(ZLIB_HEADER);
            return !reachesEnd(inflater, in);
        } catch (IOException | DataFormatException e) {
            return true;
        } finally {
            inflater.end();
        }
    }

    private static boolean isFlateOnly(COSStream stream) {
        var filter = stream.getFilters();
        if (filter instanceof COSArray filters && filters.size() == 1) {
            filter = filters.getObject(0);
        }
        return COSName.FLATE_DECODE.equals(filter);
    }

    private boolean reachesEnd(Inflater inflater, InputStream in)
            throws IOException, DataFormatException {
        while (!inflater.finished() && left > 0) {
            if (inflater.needsInput()) {
                var count = in.read(packed);
                if (count <= 0) {
                    return false;
                }
                inflater.setInput(packed, 0, count);
            }
            left -= inflater.inflate(unpacked);
        }
        return true;
    }
}
