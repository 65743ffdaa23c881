package fr.carnetderefus.proof.dossier.copyist;

import fr.carnetderefus.proof.dossier.copyist.UnfitException.Why;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

import java.io.IOException;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** A PostScript font, whose codes stay as they are. */
final class CodeLetters extends Letters {
    private final int bytes;
    private final SortedMap<Integer, String> meanings = new TreeMap<>();
    private final SortedMap<Integer, Double> widths = new TreeMap<>();

    CodeLetters(PDFont font, int number, int bytes) throws UnfitException {
        super(font, number);
        this.bytes = bytes;
        programKind(); // one that is of no known kind is told now
    }

    @Override
    boolean widensBlanks() {
        return bytes == 1;
    }

    @Override
    int bytes() {
        return bytes;
    }

    @Override
    int use(int code) throws UnfitException, IOException {
        if (!meanings.containsKey(code)) {
            checkDrawn(code);
            if (bytes == 2 && code == 0) {
                throw new UnfitException(Why.FONT);
            }
            widths.put(code, width(code));
            meanings.put(code, meaning(code));
        }
        return code;
    }

    /** How the program says what it is; empty for the old kind, which needs no such word. */
    private String programKind() throws UnfitException {
        if (bytes == 1 && program("FontFile") != null) {
            return "";
        }
        var compact = program("FontFile3");
        var kind = compact == null ? null : compact.getCOSName(COSName.SUBTYPE);
        var wanted = bytes == 1 ? "Type1C" : "CIDFontType0C";
        if (kind == null || !kind.getName().equals(wanted)) {
            throw new UnfitException(Why.FONT);
        }
        return wanted;
    }

    @Override
    void write(Fragment to) throws IOException, UnfitException {
        var map = to.deflated("", Meanings.program(meanings, 2 * bytes));
        if (bytes == 2) {
            pairs(to, map);
        } else {
            single(to, map);
        }
    }

    private void pairs(Fragment to, int map) throws IOException, UnfitException {
        var descriptor = descriptor(to);
        var glyphs =
                to.add(
                        "<</Type/Font/Subtype/CIDFontType0/BaseFont"
                                + Pdf.name(name())
                                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement"
                                + " 0>>/FontDescriptor "
                                + Pdf.ref(descriptor)
                                + "/W"
                                + Meanings.widths(widths)
                                + ">>");
        GlyphFont.put(to, number(), name(), glyphs, map);
    }

    private void single(Fragment to, int map) throws IOException, UnfitException {
        var first = widths.firstKey();
        var last = widths.lastKey();
        var all = new StringBuilder("[");
        for (var code = first; code <= last; code++) {
            all.append(Pdf.number(widths.getOrDefault(code, 0.0))).append(' ');
        }
        var encoding = font().getCOSObject().getDictionaryObject(COSName.ENCODING);
        to.put(
                number(),
                "<</Type/Font/Subtype/Type1/BaseFont"
                        + Pdf.name(name())
                        + "/FirstChar "
                        + first
                        + "/LastChar "
                        + last
                        + "/Widths"
                        + all
                        + "]/FontDescriptor "
                        + Pdf.ref(descriptor(to))
                        + (encoding == null ? "" : "/Encoding" + encoding(encoding))
                        + "/ToUnicode "
                        + Pdf.ref(map)
                        + ">>");
    }

    private int descriptor(Fragment to) throws IOException, UnfitException {
        var kind = programKind();
        var file =
                kind.isEmpty()
                        ? copied(to, program("FontFile"), lengths())
                        : copied(to, program("FontFile3"), "/Subtype/" + kind);
        var said = Objects.requireNonNull(font().getFontDescriptor());
        return to.add(
                "<</Type/FontDescriptor/FontName"
                        + Pdf.name(name())
                        + "/Flags "
                        + flags(said)
                        + "/FontBBox"
                        + box()
                        + "/ItalicAngle 0/Ascent 900/Descent -250/CapHeight 700/StemV 80"
                        + (kind.isEmpty() ? "/FontFile " : "/FontFile3 ")
                        + Pdf.ref(file)
                        + ">>");
    }

    private static int flags(PDFontDescriptor said) {
        return said.isSymbolic() ? 4 : 32;
    }

    /** Of the three parts of an old program. */
    private String lengths() {
        var program = Objects.requireNonNull(program("FontFile"));
        var lengths = new StringBuilder();
        for (var key : new String[] {"Length1", "Length2", "Length3"}) {
            lengths.append('/')
                    .append(key)
                    .append(' ')
                    .append(program.getInt(COSName.getPDFName(key), 0));
        }
        return lengths.toString();
    }

    /** Which names codes have: all that an encoding can say, and nothing else. */
    private static String encoding(COSBase said) throws UnfitException {
        return switch (said) {
            case COSName name -> Pdf.name(name.getName());
            case COSDictionary own -> {
                var base = own.getCOSName(COSName.BASE_ENCODING);
                yield "<</Type/Encoding"
                        + (base == null ? "" : "/BaseEncoding" + Pdf.name(base.getName()))
                        + differences(own.getCOSArray(COSName.DIFFERENCES))
                        + ">>";
            }
            default -> throw new UnfitException(Why.FONT);
        };
    }

    private static String differences(@org.jspecify.annotations.Nullable COSArray said)
            throws UnfitException {
        if (said == null) {
            return "";
        }
        var written = new StringBuilder("/Differences[");
        for (var i = 0; i < said.size(); i++) {
            switch (said.getObject(i)) {
                case COSNumber code -> written.append(' ').append(code.intValue());
                case COSName name -> written.append(Pdf.name(name.getName()));
                case null, default -> throw new UnfitException(Why.FONT);
            }
        }
        return written.append(']').toString();
    }
}
