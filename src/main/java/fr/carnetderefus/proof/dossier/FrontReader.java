package fr.carnetderefus.proof.dossier;

import fr.carnetderefus.proof.dossier.copyist.Pdf;

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

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Takes a PDF of our own making apart, with all its tags. It is trusted: this is no way in for
 * anything else.
 */
final class FrontReader {
    /** Lists of what is not the text's own, and what is said of a cell: thousands are the same. */
    private static final Set<COSName> SHARED = Set.of(COSName.PROPERTIES, COSName.A);

    private final FrontDraft draft;
    private final IdentityHashMap<COSBase, Integer> numbers = new IdentityHashMap<>();
    private final Map<String, Integer> shared = new HashMap<>();
    private final Deque<COSBase> waiting = new ArrayDeque<>();
    private final int firstKey;

    private FrontReader(FrontDraft draft) {
        this.draft = draft;
        this.firstKey = draft.nextKey();
    }

    /** Adds its pages and their tags after those that are there. */
    static void read(FrontDraft draft, byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            new FrontReader(draft).read(document);
        }
    }

    /** Adds what the only page of a PDF makes use of: the number of that. */
    static int supplies(FrontDraft draft, byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var reader = new FrontReader(draft);
            var number = reader.number(document.getPage(0).getResources().getCOSObject());
            reader.writeWaiting();
            return number;
        }
    }

    private void read(PDDocument document) throws IOException {
        var tags = Objects.requireNonNull(document.getDocumentCatalog().getStructureTreeRoot());
        numbers.put(tags.getCOSObject(), FrontPages.DOCUMENT_TAG);
        for (var page : document.getPages()) {
            draft.page(number(page.getCOSObject()));
        }
        kids(tags.getCOSObject().getDictionaryObject(COSName.K)).forEach(draft::tag);
        writeWaiting();
        keys(tags.getParentTree());
        writeWaiting();
        bookmarks(document);
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
                numbers.put(tag, FrontPages.DOCUMENT_TAG); // ours takes its place
                return kids(tag.getDictionaryObject(COSName.K));
            }
            kids.add(number(tag));
        }
        return kids;
    }

    private int number(COSBase object) {
        var known = numbers.get(object);
        if (known == null) {
            known = draft.reserve();
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
                    var data = in.readAllBytes();
                    draft.put(
                            number, "<<" + entries(stream) + "/Length " + data.length + ">>", data);
                }
            } else {
                draft.put(number, written(next), null);
            }
        }
    }

    private String entries(COSDictionary said) {
        var written = new StringBuilder();
        for (var entry : said.entrySet()) {
            var key = entry.getKey();
            if (COSName.PARENT.equals(key) && COSName.PAGE.equals(said.getCOSName(COSName.TYPE))) {
                written.append("/Parent ").append(FrontPages.ref(draft.branch()));
            } else if (COSName.STRUCT_PARENTS.equals(key) || COSName.STRUCT_PARENT.equals(key)) {
                written.append(Pdf.name(key.getName()))
                        .append(' ')
                        .append(FrontPages.key(firstKey + said.getInt(key)));
            } else if (SHARED.contains(key)) {
                written.append(Pdf.name(key.getName()))
                        .append(' ')
                        .append(all(key, entry.getValue()));
            } else if (!(said instanceof COSStream && COSName.LENGTH.equals(key))) {
                written.append(Pdf.name(key.getName())).append(' ').append(value(entry.getValue()));
            }
        }
        return written.toString();
    }

    private String all(COSName key, @Nullable COSBase said) {
        return switch (said instanceof COSObject indirect ? indirect.getObject() : said) {
            case COSStream stream -> value(stream);
            case COSDictionary named when COSName.PROPERTIES.equals(key) -> {
                var written = new StringBuilder("<<");
                for (var entry : named.entrySet()) {
                    written.append(Pdf.name(entry.getKey().getName()))
                            .append(' ')
                            .append(all(entry.getKey(), entry.getValue()));
                }
                yield written.append(">>").toString();
            }
            case COSDictionary own ->
                    FrontPages.ref(shared.computeIfAbsent(written(own), draft::add));
            case COSArray several -> {
                var written = new StringBuilder("[");
                for (var i = 0; i < several.size(); i++) {
                    written.append(all(key, several.get(i))).append(' ');
                }
                yield written.append(']').toString();
            }
            case null, default -> value(said);
        };
    }

    /** What is an object of its own there is one here. */
    private String value(@Nullable COSBase said) {
        if (said instanceof COSObject indirect) {
            var object = indirect.getObject();
            return object == null ? "null" : FrontPages.ref(number(object));
        }
        // one met as an object before, or the tag that ours takes the place of
        if (said != null && numbers.containsKey(said)) {
            return FrontPages.ref(Objects.requireNonNull(numbers.get(said)));
        }
        return written(said);
    }

    private String written(@Nullable COSBase said) {
        return switch (said) {
            case COSStream stream -> FrontPages.ref(number(stream));
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
                draft.key(firstKey + key.getKey(), number(value.getCOSObject()));
            }
        }
        for (var kid : tree.getKids() == null ? List.<PDNumberTreeNode>of() : tree.getKids()) {
            keys(kid);
        }
    }

    private void bookmarks(PDDocument document) throws IOException {
        var outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            bookmarks(document, outline);
        }
    }

    private void bookmarks(PDDocument document, PDOutlineNode of) throws IOException {
        for (var bookmark : of.children()) {
            var page = bookmark.findDestinationPage(document);
            if (page != null) {
                draft.heading(
                        Objects.requireNonNullElse(bookmark.getTitle(), ""),
                        number(page.getCOSObject()),
                        bookmark.getDestination() instanceof PDPageXYZDestination at
                                ? at.getTop()
                                : page.getMediaBox().getHeight());
            }
            bookmarks(document, bookmark);
        }
    }
}
