package fr.carnetderefus.proof.dossier.copyist;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jspecify.annotations.Nullable;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Takes over the pages of a PDF of our own making, with all their tags, under new numbers. It is
 * trusted: this is no way in for anything else.
 */
final class FrontMatter {
    private final Fragment fragment;
    private final DataOutputStream out;
    private final int firstKey;
    private final IdentityHashMap<COSBase, Integer> numbers = new IdentityHashMap<>();
    private final Deque<COSBase> waiting = new ArrayDeque<>();
    private final List<Integer> pages = new ArrayList<>();
    private final int branch;

    FrontMatter(Fragment fragment, DataOutputStream out, int firstKey) {
        this.fragment = fragment;
        this.out = out;
        this.firstKey = firstKey;
        this.branch = fragment.reserve();
    }

    void copy(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var tags = Objects.requireNonNull(document.getDocumentCatalog().getStructureTreeRoot());
            numbers.put(tags.getCOSObject(), Fixed.DOCUMENT_TAG);
            for (var page : document.getPages()) {
                pages.add(number(page.getCOSObject()));
            }
            var kids = kids(tags.getCOSObject().getDictionaryObject(COSName.K));
            writeWaiting();
            keys(tags.getParentTree());
            writeWaiting();
            bookmarks(document);
            finish(kids);
        }
    }

    /** The topmost tags below the one tag that all are in. */
    private List<Integer> kids(@Nullable COSBase said) throws IOException {
        var kids = new ArrayList<Integer>();
        if (said instanceof COSArray several) {
            for (var i = 0; i < several.size(); i++) {
                kids.addAll(kids(several.getObject(i)));
            }
        } else if (said instanceof COSDictionary tag) {
            if (COSName.getPDFName("Document").equals(tag.getCOSName(COSName.S))) {
                numbers.put(tag, Fixed.DOCUMENT_TAG); // ours takes its place
                return kids(tag.getDictionaryObject(COSName.K));
            }
            kids.add(number(tag));
        }
        return kids;
    }

    private int number(COSBase object) {
        var known = numbers.get(object);
        if (known == null) {
            known = fragment.reserve();
            numbers.put(object, known);
            waiting.add(object);
        }
        return known;
    }

    private void writeWaiting() throws IOException {
        for (var next = waiting.poll(); next != null; next = waiting.poll()) {
            var number = Objects.requireNonNull(numbers.get(next));
            if (next instanceof COSStream stream) {
                try (var in = stream.createRawInputStream()) {
                    fragment.putStream(number, entries(stream), in.readAllBytes());
                }
            } else {
                fragment.put(number, written(next));
            }
        }
    }

    private String entries(COSDictionary said) {
        var written = new StringBuilder();
        for (var entry : said.entrySet()) {
            var key = entry.getKey();
            if (COSName.PARENT.equals(key) && COSName.PAGE.equals(said.getCOSName(COSName.TYPE))) {
                written.append("/Parent ").append(Pdf.ref(branch));
            } else if (COSName.STRUCT_PARENTS.equals(key) || COSName.STRUCT_PARENT.equals(key)) {
                written.append(Pdf.name(key.getName()))
                        .append(' ')
                        .append(firstKey + said.getInt(key));
            } else if (!(said instanceof COSStream && COSName.LENGTH.equals(key))) {
                written.append(Pdf.name(key.getName())).append(' ').append(value(entry.getValue()));
            }
        }
        return written.toString();
    }

    /** What is an object of its own there is one here. */
    private String value(@Nullable COSBase said) {
        if (said instanceof COSObject indirect) {
            var object = indirect.getObject();
            return object == null ? "null" : Pdf.ref(number(object));
        }
        // one met as an object before, or the tag that ours takes the place of
        if (said != null && numbers.containsKey(said)) {
            return Pdf.ref(Objects.requireNonNull(numbers.get(said)));
        }
        return written(said);
    }

    private String written(@Nullable COSBase said) {
        return switch (said) {
            case COSStream stream -> Pdf.ref(number(stream));
            case COSDictionary own -> "<<" + entries(own) + ">>";
            case COSArray several -> {
                var written = new StringBuilder("[");
                for (var i = 0; i < several.size(); i++) {
                    written.append(value(several.get(i))).append(' ');
                }
                yield written.append(']').toString();
            }
            case COSName name -> Pdf.name(name.getName());
            case COSString string -> Pdf.bytes(string.getBytes());
            case COSNumber number -> Pdf.number(number.floatValue());
            case COSBoolean truth -> Boolean.toString(truth.getValue());
            case COSNull _ -> "null";
            case null -> "null";
            default -> throw new IllegalStateException("not met in a PDF: " + said.getClass());
        };
    }

    private void keys(@Nullable PDNumberTreeNode tree) throws IOException {
        if (tree == null) {
            return;
        }
        for (var key :
                tree.getNumbers() == null
                        ? Map.<Integer, Object>of().entrySet()
                        : tree.getNumbers().entrySet()) {
            if (key.getValue() instanceof PDParentTreeValue value) {
                out.writeByte(Wire.TAGS);
                out.writeInt(firstKey + key.getKey());
                out.writeInt(number(value.getCOSObject()));
            }
        }
        for (var kid : tree.getKids() == null ? List.<PDNumberTreeNode>of() : tree.getKids()) {
            keys(kid);
        }
    }

    private void bookmarks(PDDocument document) throws IOException {
        var outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            bookmarks(document, outline, 0);
        }
    }

    private void bookmarks(PDDocument document, PDOutlineNode of, int level) throws IOException {
        for (var bookmark : of.children()) {
            var page = bookmark.findDestinationPage(document);
            if (page != null) {
                out.writeByte(Wire.BOOKMARK);
                out.writeInt(level);
                Order.writeText(out, Objects.requireNonNullElse(bookmark.getTitle(), ""));
                out.writeInt(number(page.getCOSObject()));
                out.writeFloat(
                        bookmark.getDestination() instanceof PDPageXYZDestination at
                                ? at.getTop()
                                : page.getMediaBox().getHeight());
            }
            bookmarks(document, bookmark, level + 1);
        }
    }

    private void finish(List<Integer> kids) throws IOException {
        fragment.put(
                branch,
                "<</Type/Pages/Parent "
                        + Pdf.ref(Fixed.PAGES)
                        + "/Count "
                        + pages.size()
                        + "/Kids["
                        + Sheets.refs(pages)
                        + "]>>");
        for (var page : pages) {
            out.writeByte(Wire.PAGE);
            out.writeInt(page);
            Order.writeText(out, Wire.How.DRAWN.name());
            Order.writeText(out, "");
        }
        out.writeByte(Wire.DONE);
        out.writeInt(fragment.next());
        out.writeInt(branch);
        out.writeInt(pages.size());
        out.writeInt(kids.size());
        for (var kid : kids) {
            out.writeInt(kid);
        }
    }
}
