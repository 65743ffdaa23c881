package fr.carnetderefus.proof.dossier;

import fr.carnetderefus.proof.dossier.Outline.Mark;
import fr.carnetderefus.proof.dossier.copyist.Fixed;
import fr.carnetderefus.proof.dossier.copyist.Pdf;
import fr.carnetderefus.proof.dossier.table.Section;
import fr.carnetderefus.proof.dossier.table.Typefaces;

import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The first pages of a dossier, taken apart while nobody knows yet which numbers their objects will
 * have: those stand in them counted from 0, behind a sign that no other text of a PDF holds.
 */
public final class FrontPages {
    /** In the place of a number: the one dossier tag that all others are in. */
    static final int DOCUMENT_TAG = -1;

    private static final char NUMBER = 1;
    private static final char KEY = 2;

    /** An object: its text, and where it is a stream the bytes of that. */
    @SuppressWarnings("ArrayRecordComponent") // handed on and never compared
    record Part(byte[] text, byte @Nullable [] data) {}

    /** A heading, with its page and the headings that belong to it. */
    record Heading(String title, int page, double top, List<Heading> below) {
        Mark mark(int first) {
            var mark = Mark.of(title, first + page, top);
            below.forEach(heading -> mark.below().add(heading.mark(first)));
            return mark;
        }
    }

    private final List<Part> parts;
    private final int branch;
    private final int pages;
    private final List<Integer> tags;
    private final SortedMap<Integer, Integer> keys;
    private final List<Heading> headings;

    FrontPages(
            List<Part> parts,
            int branch,
            int pages,
            List<Integer> tags,
            SortedMap<Integer, Integer> keys,
            List<Heading> headings) {
        this.parts = parts;
        this.branch = branch;
        this.pages = pages;
        this.tags = tags;
        this.keys = keys;
        this.headings = headings;
    }

    /**
     * Puts them together: PDFs with tags, which have to be of our own making and are closed, and
     * the tables between them.
     *
     * @param foot what stands at the foot of each page beside its number
     */
    public static FrontPages of(PDDocument cover, List<Section> tables, PDDocument end, String foot)
            throws IOException {
        var draft = new FrontDraft();
        try (cover;
                end;
                var faces = Typefaces.load();
                var between = new FrontTables(draft, faces)) {
            for (var table : tables) {
                between.set(table);
            }
            var before = cover.getNumberOfPages();
            var last = before + between.pages();
            var feet = new Feet(faces, foot, last + end.getNumberOfPages());
            feet.draw(cover, 1);
            FrontReader.read(draft, saved(cover));
            between.finish(feet, before + 1);
            feet.draw(end, last + 1);
            FrontReader.read(draft, saved(end));
            return draft.done();
        }
    }

    /** Not packed: packed objects are read back in a time that grows with their number's square. */
    static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out, CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }

    static String ref(int number) {
        return number == DOCUMENT_TAG ? Pdf.ref(Fixed.DOCUMENT_TAG) : NUMBER + Pdf.ref(number);
    }

    static String refs(List<Integer> numbers) {
        return numbers.stream().map(FrontPages::ref).collect(Collectors.joining(" "));
    }

    static String key(int key) {
        return KEY + Integer.toString(key);
    }

    /**
     * Writes them.
     *
     * @param first the first number that is free
     * @return the first that is free then
     */
    int write(Objects file, int first, Tree tree) throws IOException {
        var firstKey = tree.nextKey();
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            file.made(first + i, numbered(first + i, part, first, firstKey));
        }
        var shifted = new TreeMap<Integer, Integer>();
        keys.forEach((key, tagged) -> shifted.put(firstKey + key, first + tagged));
        tree.addFront(first + branch, pages, tags.stream().map(t -> first + t).toList(), shifted);
        return first + parts.size();
    }

    /** The bookmarks of pages written from a number on. */
    List<Mark> marks(int first) {
        return headings.stream().map(heading -> heading.mark(first)).toList();
    }

    private static byte[] numbered(int number, Part part, int first, int firstKey) {
        var data = part.data();
        var text = part.text();
        var out =
                new ByteArrayOutputStream(
                        text.length + text.length / 2 + 64 + (data == null ? 0 : data.length));
        ascii(out, number + " 0 obj\n");
        var from = 0;
        for (var at = 0; at < text.length; at++) {
            if (text[at] == NUMBER || text[at] == KEY) {
                out.write(text, from, at - from);
                var counted = 0;
                from = at + 1;
                while (from < text.length && text[from] >= '0' && text[from] <= '9') {
                    counted = 10 * counted + text[from++] - '0';
                }
                ascii(out, Integer.toString(counted + (text[at] == KEY ? firstKey : first)));
                at = from - 1;
            }
        }
        out.write(text, from, text.length - from);
        if (data != null) {
            ascii(out, "\nstream\n");
            out.writeBytes(data);
            ascii(out, "\nendstream");
        }
        ascii(out, "\nendobj\n");
        return out.toByteArray();
    }

    private static void ascii(ByteArrayOutputStream to, String text) {
        to.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
