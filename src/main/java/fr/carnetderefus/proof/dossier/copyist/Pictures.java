package fr.carnetderefus.proof.dossier.copyist;

import fr.carnetderefus.proof.dossier.copyist.UnfitException.Why;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Copies pictures that every reader shows alike; the others make their page an image. */
final class Pictures {
    /** A letter scanned in colour at 600 dpi. */
    private static final int MAX_BYTES = 110 << 20;

    private final Fragment fragment;
    private final Colours colours;
    private final Map<COSStream, Integer> copied = new HashMap<>();
    private final List<COSStream> ofPage = new ArrayList<>();

    Pictures(Fragment fragment, Colours colours) {
        this.fragment = fragment;
        this.colours = colours;
    }

    /** The page is done. */
    void keep() {
        ofPage.clear();
    }

    /** The page was given up: what was copied for it is not there. */
    void drop() {
        ofPage.forEach(copied::remove);
        ofPage.clear();
    }

    int copy(COSStream picture) throws UnfitException, IOException {
        return copy(picture, false);
    }

    private int copy(COSStream picture, boolean isMask) throws UnfitException, IOException {
        var known = copied.get(picture);
        if (known != null) {
            return known;
        }
        var number = make(picture, isMask);
        copied.put(picture, number);
        ofPage.add(picture);
        return number;
    }

    private int make(COSStream picture, boolean isMask) throws UnfitException, IOException {
        var width = picture.getInt(COSName.WIDTH);
        var height = picture.getInt(COSName.HEIGHT);
        var stencil = picture.getBoolean(COSName.IMAGE_MASK, false);
        if (width < 1
                || height < 1
                || picture.containsKey(COSName.getPDFName("SMaskInData"))
                || picture.containsKey(COSName.MASK)
                || picture.containsKey(COSName.getPDFName("Matte"))
                || picture.containsKey(COSName.OC)
                || (stencil && isMask)) {
            throw new UnfitException(Why.PICTURE);
        }
        var bits = stencil ? 1 : picture.getInt(COSName.BITS_PER_COMPONENT, 0);
        var entries =
                new StringBuilder("/Type/XObject/Subtype/Image/Width ")
                        .append(width)
                        .append("/Height ")
                        .append(height);
        var parts = 1;
        if (stencil) {
            entries.append("/ImageMask true/BitsPerComponent 1");
        } else {
            var space = space(picture.getDictionaryObject(COSName.COLORSPACE), bits);
            if (isMask && !space.equals(Colours.Space.GREY)) {
                throw new UnfitException(Why.PICTURE);
            }
            parts = space.parts();
            entries.append("/BitsPerComponent ").append(bits);
            entries.append("/ColorSpace").append(space.written());
        }
        decode(entries, picture.getDictionaryObject(COSName.DECODE), parts);
        mask(entries, picture, isMask);
        return data(picture, entries, ((long) width * parts * bits + 7) / 8 * height, parts);
    }

    private Colours.Space space(@Nullable COSBase said, int bits)
            throws UnfitException, IOException {
        if (bits != 1 && bits != 2 && bits != 4 && bits != 8) {
            throw new UnfitException(Why.PICTURE);
        }
        if (said instanceof COSArray own
                && own.size() == 4
                && (COSName.INDEXED.equals(own.getObject(0))
                        || COSName.I.equals(own.getObject(0)))) {
            return indexed(own);
        }
        return colours.of(said);
    }

    private Colours.Space indexed(COSArray own) throws UnfitException, IOException {
        var base = colours.of(own.getObject(1));
        var last = own.getInt(2, -1);
        var table =
                switch (own.getObject(3)) {
                    case COSString string -> string.getBytes();
                    case COSStream stream -> read(stream, 1 << 12);
                    case null, default -> throw new UnfitException(Why.COLOUR);
                };
        var wanted = (last + 1) * base.parts();
        if (last < 0 || last > 255 || table.length < wanted) {
            throw new UnfitException(Why.COLOUR);
        }
        return new Colours.Space(
                "[/Indexed"
                        + base.written()
                        + " "
                        + last
                        + Pdf.bytes(java.util.Arrays.copyOf(table, wanted))
                        + "]",
                1);
    }

    private static void decode(StringBuilder entries, @Nullable COSBase said, int parts)
            throws UnfitException {
        if (said == null) {
            return;
        }
        if (!(said instanceof COSArray limits) || limits.size() != 2 * parts) {
            throw new UnfitException(Why.PICTURE);
        }
        entries.append("/Decode[");
        for (var i = 0; i < limits.size(); i++) {
            if (!(limits.getObject(i) instanceof COSNumber limit)) {
                throw new UnfitException(Why.PICTURE);
            }
            entries.append(Pdf.number(limit.floatValue())).append(' ');
        }
        entries.append(']');
    }

    private void mask(StringBuilder entries, COSStream picture, boolean isMask)
            throws UnfitException, IOException {
        if (picture.getDictionaryObject(COSName.SMASK) instanceof COSStream mask) {
            if (isMask) {
                throw new UnfitException(Why.PICTURE);
            }
            entries.append("/SMask ").append(Pdf.ref(copy(mask, true)));
        }
    }

    private int data(COSStream picture, StringBuilder entries, long wanted, int parts)
            throws UnfitException, IOException {
        var filter = onlyFilter(picture);
        var number = fragment.reserve();
        switch (filter) {
            case "", "FlateDecode", "LZWDecode", "RunLengthDecode", "CCITTFaxDecode" -> {
                var bytes = read(picture, MAX_BYTES);
                if (wanted > MAX_BYTES || bytes.length < wanted) {
                    throw new UnfitException(Why.PICTURE);
                }
                fragment.putDeflated(
                        number, entries.toString(), java.util.Arrays.copyOf(bytes, (int) wanted));
            }
            case "DCTDecode" -> {
                byte[] bytes;
                try (var in = picture.createRawInputStream()) {
                    bytes = in.readNBytes(MAX_BYTES);
                }
                if (Jpeg.parts(bytes) != parts) {
                    throw new UnfitException(Why.PICTURE);
                }
                fragment.putStream(number, entries + "/Filter/DCTDecode", bytes);
            }
            default -> throw new UnfitException(Why.PICTURE);
        }
        return number;
    }

    private static byte[] read(COSStream stream, int most) throws UnfitException, IOException {
        try (InputStream in = stream.createInputStream()) {
            return in.readNBytes(most);
        }
    }

    /** The filter's name; empty where there is none. */
    private static String onlyFilter(COSStream stream) throws UnfitException {
        var filter = stream.getFilters();
        if (filter instanceof COSArray several && several.size() == 1) {
            filter = several.getObject(0);
        }
        return switch (filter) {
            case null -> "";
            case COSName name when isPlain(stream, name) -> name.getName();
            default -> throw new UnfitException(Why.PICTURE);
        };
    }

    /** A JPEG may say how its colours are to be understood against what is in it. */
    private static boolean isPlain(COSStream stream, COSName filter) {
        var how = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        return !COSName.DCT_DECODE.equals(filter)
                || how == null
                || (how instanceof COSDictionary none && none.size() == 0);
    }
}
