package fr.carnetderefus.proof.dossier.copyist;

import fr.carnetderefus.proof.dossier.copyist.UnfitException.Why;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the pages of one original have in common: each font, picture and form is copied once. */
final class ItemCopy {
    /** What an honest page unpacks to, a map of a town included. */
    private static final int MOST_CONTENT = 16 << 20;

    /** A form copied. */
    record Form(int number, long instructions) {}

    /** Makes a font of what was said of it. */
    interface FontMaker {
        PDFont make() throws UnfitException, IOException;
    }

    private final Fragment fragment;
    private final Colours colours;
    private final Pictures pictures;
    private final Map<COSDictionary, Letters> letters = new LinkedHashMap<>();
    private final Map<COSStream, Form> forms = new HashMap<>();
    private final List<COSStream> formsOfPage = new ArrayList<>();
    private final Set<Letters> lettersOfPage = new HashSet<>();
    private final Set<Letters> kept = new HashSet<>();

    ItemCopy(Fragment fragment) {
        this.fragment = fragment;
        this.colours = new Colours(fragment);
        this.pictures = new Pictures(fragment, colours);
    }

    Colours colours() {
        return colours;
    }

    Pictures pictures() {
        return pictures;
    }

    Letters letters(COSDictionary said, FontMaker maker) throws UnfitException, IOException {
        var known = letters.get(said);
        if (known == null) {
            known = Letters.of(maker.make(), fragment);
            letters.put(said, known);
        }
        lettersOfPage.add(known);
        return known;
    }

    /** The page is done: what was copied for it is there. */
    void keep() {
        pictures.keep();
        formsOfPage.clear();
        kept.addAll(lettersOfPage);
        lettersOfPage.clear();
    }

    /** The page was given up. */
    void drop() {
        pictures.drop();
        formsOfPage.forEach(forms::remove);
        formsOfPage.clear();
        lettersOfPage.clear();
    }

    /** Writes the fonts, now that all is known that is written with them. */
    void finish() throws IOException {
        for (var used : letters.values()) {
            if (kept.contains(used)) {
                try {
                    used.write(fragment);
                } catch (UnfitException e) {
                    throw new IOException("it was fit before", e);
                }
            }
        }
    }

    /** A page as a form. */
    int page(PDPage page, Placement placement) throws UnfitException, IOException {
        if (!placement.isOrdinary()) {
            throw new UnfitException(Why.SIZE);
        }
        checkNothingOver(page);
        byte[] content;
        try (var in = page.getContents()) {
            content = in.readNBytes(MOST_CONTENT);
        }
        var box = placement.box();
        var resources = Objects.requireNonNullElseGet(page.getResources(), PDResources::new);
        var entries =
                "/BBox["
                        + Pdf.numbers(
                                box.getLowerLeftX(),
                                box.getLowerLeftY(),
                                box.getUpperRightX(),
                                box.getUpperRightY())
                        + "]";
        return write(fragment.reserve(), entries, resources, content, 0).number();
    }

    /** What lies over a page is no part of its content, and does not travel as it is. */
    private static void checkNothingOver(PDPage page) throws UnfitException {
        var over = page.getCOSObject().getDictionaryObject(COSName.ANNOTS);
        if (!(over instanceof COSArray notes)) {
            return;
        }
        for (var i = 0; i < notes.size(); i++) {
            if (notes.getObject(i) instanceof COSDictionary note && !isUnseenLink(note)) {
                throw new UnfitException(Why.OVERLAY);
            }
        }
    }

    private static boolean isUnseenLink(COSDictionary note) {
        if (!COSName.getPDFName("Link").equals(note.getCOSName(COSName.SUBTYPE))
                || note.containsKey(COSName.AP)) {
            return false;
        }
        var border = note.getCOSArray(COSName.BORDER);
        var style = note.getCOSDictionary(COSName.BS);
        return (border != null
                        && border.size() >= 3
                        && border.getObject(2) instanceof COSNumber width
                        && width.floatValue() == 0)
                || (style != null && style.getFloat(COSName.W, 1) == 0);
    }

    /** A form that content calls. */
    Form form(COSStream said, int depth) throws UnfitException, IOException {
        var known = forms.get(said);
        if (known != null) {
            return known;
        }
        if (said.containsKey(COSName.OC) || said.containsKey(COSName.getPDFName("Ref"))) {
            throw new UnfitException(Why.LAYERS);
        }
        var resources = said.getCOSDictionary(COSName.RESOURCES);
        byte[] content;
        try (var in = said.createInputStream()) {
            content = in.readNBytes(MOST_CONTENT);
        }
        var entries =
                "/BBox"
                        + numbers(said.getDictionaryObject(COSName.BBOX), 4)
                        + (said.containsKey(COSName.MATRIX)
                                ? "/Matrix" + numbers(said.getDictionaryObject(COSName.MATRIX), 6)
                                : "")
                        + group(said.getCOSDictionary(COSName.GROUP));
        var form =
                write(
                        fragment.reserve(),
                        entries,
                        new PDResources(resources == null ? new COSDictionary() : resources),
                        content,
                        depth);
        forms.put(said, form);
        formsOfPage.add(said);
        return form;
    }

    private Form write(int number, String entries, PDResources resources, byte[] content, int depth)
            throws UnfitException, IOException {
        if (content.length == MOST_CONTENT) {
            throw new UnfitException(Why.SIZE);
        }
        var supplies = new Supplies(this, resources, depth);
        var drawing = new Drawing(supplies);
        drawing.rewrite(content);
        fragment.putDeflated(
                number,
                "/Type/XObject/Subtype/Form" + entries + supplies.written(),
                drawing.written().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        return new Form(number, drawing.instructions());
    }

    private static String group(@Nullable COSDictionary said) throws UnfitException {
        if (said == null) {
            return "";
        }
        if (!COSName.TRANSPARENCY.equals(said.getCOSName(COSName.S))) {
            throw new UnfitException(Why.BLENDING);
        }
        return "/Group<</S/Transparency/I "
                + said.getBoolean(COSName.I, false)
                + "/K "
                + said.getBoolean(COSName.K, false)
                + ">>";
    }

    private static String numbers(@Nullable COSBase said, int count) throws UnfitException {
        if (!(said instanceof COSArray numbers) || numbers.size() != count) {
            throw new UnfitException(Why.INSTRUCTION);
        }
        var written = new double[count];
        for (var i = 0; i < count; i++) {
            if (!(numbers.getObject(i) instanceof COSNumber number)
                    || !(Math.abs(number.floatValue()) < 1e9)) {
                throw new UnfitException(Why.INSTRUCTION);
            }
            written[i] = number.floatValue();
        }
        return "[" + Pdf.numbers(written) + "]";
    }
}
