package fr.carnetderefus.proof.dossier.copyist;

import fr.carnetderefus.proof.dossier.copyist.UnfitException.Why;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What a piece of content may call by name, copied as it is called. */
final class Supplies {
    /** Forms in forms: letterheads have two or three. */
    static final int MOST_DEPTH = 6;

    private static final Set<String> STATE_NUMBERS = Set.of("LW", "LC", "LJ", "ML", "CA", "ca");

    /** What concerns presses, or is as it is anyhow. */
    private static final Set<String> STATE_LEFT_OUT =
            Set.of("Type", "RI", "FL", "SM", "SA", "TK", "OPM", "HT", "HTP");

    private final ItemCopy item;
    private final PDResources resources;
    private final int depth;
    private final Map<String, String> states = new LinkedHashMap<>();
    private final Map<String, String> objects = new LinkedHashMap<>();
    private final Map<String, String> fonts = new LinkedHashMap<>();
    private final Map<String, String> colours = new LinkedHashMap<>();

    Supplies(ItemCopy item, PDResources resources, int depth) throws UnfitException {
        this.item = item;
        this.resources = resources;
        this.depth = depth;
        if (depth > MOST_DEPTH) {
            throw new UnfitException(Why.SIZE);
        }
        // they would give the plain colours another meaning
        var said = resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
        if (said != null
                && said.keySet().stream().anyMatch(k -> k.getName().startsWith("Default"))) {
            throw new UnfitException(Why.COLOUR);
        }
    }

    /** The resources of the copy. */
    String written() {
        return "/Resources<<"
                + written("ExtGState", states)
                + written("XObject", objects)
                + written("Font", fonts)
                + written("ColorSpace", colours)
                + ">>";
    }

    private static String written(String kind, Map<String, String> named) {
        if (named.isEmpty()) {
            return "";
        }
        var written = new StringBuilder("/").append(kind).append("<<");
        named.forEach((what, name) -> written.append(name).append(' ').append(what));
        return written.append(">>").toString();
    }

    /** The name of something in the copy, the same for the same. */
    private static String name(Map<String, String> named, String prefix, String what) {
        return named.computeIfAbsent(what, _ -> "/" + prefix + named.size());
    }

    Letters letters(COSName name) throws UnfitException, IOException {
        var said = resources.getCOSObject().getCOSDictionary(COSName.FONT);
        var font = said == null ? null : said.getCOSDictionary(name);
        if (font == null) {
            throw new UnfitException(Why.FONT);
        }
        return item.letters(font, () -> font(name));
    }

    private PDFont font(COSName name) throws UnfitException, IOException {
        var font = resources.getFont(name);
        if (font == null) {
            throw new UnfitException(Why.FONT);
        }
        return font;
    }

    String written(Letters letters) {
        return name(fonts, "F", Pdf.ref(letters.number()));
    }

    Colours.Space colour(COSName name) throws UnfitException, IOException {
        if (COSName.DEVICEGRAY.equals(name) || COSName.DEVICERGB.equals(name)) {
            return item.colours().of(name);
        }
        var said = resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
        var space = item.colours().of(said == null ? null : said.getDictionaryObject(name));
        return new Colours.Space(name(colours, "C", space.written()), space.parts());
    }

    /** Something drawn by one instruction. */
    record Called(String written, long instructions) {}

    Called called(COSName name) throws UnfitException, IOException {
        var said = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
        if (said == null || !(said.getDictionaryObject(name) instanceof COSStream object)) {
            throw new UnfitException(Why.INSTRUCTION);
        }
        if (COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))) {
            return new Called(name(objects, "X", Pdf.ref(item.pictures().copy(object))), 1);
        }
        if (!COSName.FORM.equals(object.getCOSName(COSName.SUBTYPE))) {
            throw new UnfitException(Why.INSTRUCTION);
        }
        var form = item.form(object, depth + 1);
        return new Called(name(objects, "X", Pdf.ref(form.number())), form.instructions());
    }

    /** A set of settings; those that only change how a press prints are left out. */
    String state(COSName name) throws UnfitException {
        var said = resources.getCOSObject().getCOSDictionary(COSName.EXT_G_STATE);
        var state = said == null ? null : said.getCOSDictionary(name);
        if (state == null) {
            throw new UnfitException(Why.INSTRUCTION);
        }
        return name(states, "G", stateWritten(state));
    }

    private static String stateWritten(COSDictionary state) throws UnfitException {
        var written = new StringBuilder("<<");
        for (var key : state.keySet()) {
            var value = state.getDictionaryObject(key);
            if (STATE_NUMBERS.contains(key.getName())) {
                if (!(value instanceof COSNumber number)) {
                    throw new UnfitException(Why.BLENDING);
                }
                written.append(Pdf.name(key.getName()))
                        .append(' ')
                        .append(Pdf.number(number.floatValue()));
            } else if (!STATE_LEFT_OUT.contains(key.getName())) {
                checkPlain(key.getName(), value);
            }
        }
        return written.append(">>").toString();
    }

    /** The rest has to be as if it were not said. */
    private static void checkPlain(
            String key, org.apache.pdfbox.cos.@org.jspecify.annotations.Nullable COSBase value)
            throws UnfitException {
        var plain =
                switch (key) {
                    case "BM" -> isNormal(value);
                    case "SMask" -> COSName.NONE.equals(value);
                    case "AIS", "OP", "op" -> COSBoolean.FALSE.equals(value);
                    default -> false;
                };
        if (!plain) {
            throw new UnfitException(Why.BLENDING);
        }
    }

    private static boolean isNormal(
            org.apache.pdfbox.cos.@org.jspecify.annotations.Nullable COSBase value) {
        var first = value instanceof COSArray several ? several.getObject(0) : value;
        return COSName.NORMAL.equals(first) || COSName.COMPATIBLE.equals(first);
    }
}
