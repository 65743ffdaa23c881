package fr.carnetderefus.proof.dossier;

import fr.carnetderefus.proof.dossier.Leaf.Style;
import fr.carnetderefus.proof.dossier.Row.Place;
import fr.carnetderefus.proof.dossier.copyist.Pdf;
import fr.carnetderefus.proof.dossier.table.Face;
import fr.carnetderefus.proof.dossier.table.Letters;
import fr.carnetderefus.proof.dossier.table.Section;
import fr.carnetderefus.proof.dossier.table.Section.Group;
import fr.carnetderefus.proof.dossier.table.Typefaces;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets the tables of a dossier: a row is kept together where it fits on a page, and the columns are
 * named on each page.
 */
final class FrontTables implements AutoCloseable {
    private static final double BASE = 10.5;
    private static final double WIDTH = A4.WIDTH - 2 * A4.SIDE;
    private static final double RIGHT = A4.WIDTH - A4.SIDE;
    private static final double END = A4.HEIGHT - A4.BOTTOM;
    private static final Style WORDS = Style.of(Face.TEXT, BASE, 1.45);
    private static final Style NAMES = Style.of(Face.BOLD, BASE * 1.1, 1.3);

    private final FrontDraft draft;
    private final Typefaces faces;
    private final PDDocument holder = new PDDocument();
    private final Letters letters;
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Integer> tags = new ArrayList<>();
    private final String ofColumn;
    private final String ofRow;
    private double down = END;

    FrontTables(FrontDraft draft, Typefaces faces) {
        this.draft = draft;
        this.faces = faces;
        this.letters = new Letters(faces, holder);
        // thousands say the same, so it is one object
        this.ofColumn = "/A " + FrontPages.ref(draft.add("<</O/Table/Scope/Column>>"));
        this.ofRow = "/A " + FrontPages.ref(draft.add("<</O/Table/Scope/Row>>"));
    }

    /**
     * A table that is being set, with what its rows need.
     *
     * @param title is said again on each page that it goes on on; may be empty
     */
    private record Setting(String title, List<Place> places, Row head) {
        Setting of(String group) {
            return new Setting(group, places, head);
        }
    }

    /** How many pages there are by now. */
    int pages() {
        return leaves.size();
    }

    /** Sets tables; one of no rows is none, for a reader could make nothing of it. */
    void set(Section section) throws IOException {
        var groups = section.groups().stream().filter(group -> !group.rows().isEmpty()).toList();
        if (groups.isEmpty()) {
            return;
        }
        var isFirst = leaves.isEmpty();
        var title = Style.of(Face.BOLD, BASE * (isFirst ? 1.8 : 1.25), 1.25);
        var places = Place.of(section.columns());
        var setting = new Setting("", places, Row.head(faces, places));
        var above = 7 * A4.MM;
        // no heading is left alone at a page's end
        if (down + above + 7 * WORDS.leading() + 2 * setting.head().height() > END) {
            turn();
        } else {
            down += above;
        }
        draft.heading(section.title(), leaf().number(), A4.HEIGHT - down);
        paragraph(isFirst ? "H1" : "H2", section.title(), title);
        down += (isFirst ? 4 : 2) * A4.MM;
        if (!section.said().isEmpty()) {
            paragraph("P", section.said(), WORDS);
            down += 3 * A4.MM;
        }
        for (var group : groups) {
            if (!group.title().isEmpty()) {
                heading(group, setting, isFirst ? "H2" : "H3");
            }
            table(group, setting.of(group.title()));
        }
    }

    /** Names a group; not where its first row would begin on the next page. */
    private void heading(Group group, Setting setting, String kind) throws IOException {
        var above = 5 * A4.MM;
        var first = Row.of(faces, setting.places(), group.rows().getFirst());
        var needed =
                above
                        + faces.lines(group.title(), NAMES.face(), NAMES.size(), WIDTH).size()
                                * NAMES.leading()
                        + setting.head().height()
                        + Math.min(first.height(), 7 * WORDS.leading());
        if (down + needed > END) {
            turn();
        } else {
            down += above;
        }
        draft.headingBelow(group.title(), leaf().number(), A4.HEIGHT - down);
        paragraph(kind, group.title(), NAMES);
    }

    private Leaf leaf() {
        return leaves.getLast();
    }

    private void turn() {
        leaves.add(new Leaf(draft.reserve(), faces, letters));
        down = A4.TOP;
    }

    private void paragraph(String kind, String text, Style style) throws IOException {
        var tag = Placed.of(draft.reserve());
        for (var line : faces.lines(text, style.face(), style.size(), WIDTH)) {
            if (down + style.leading() > END) {
                turn();
            }
            leaf().begin(kind, tag);
            leaf().line(line, style, A4.SIDE, down);
            leaf().end();
            down += style.leading();
        }
        draft.put(tag.tag(), tag.written(kind, FrontPages.DOCUMENT_TAG, ""), null);
        tags.add(tag.tag());
    }

    private void table(Group group, Setting setting) throws IOException {
        var table = draft.reserve();
        var head = draft.reserve();
        var body = draft.reserve();
        tags.add(table);
        var names = row(setting.head(), head, setting, true);
        var rows = new ArrayList<Integer>();
        for (var texts : group.rows()) {
            rows.add(row(Row.of(faces, setting.places(), texts), body, setting, false));
        }
        draft.put(head, Placed.group("THead", table, List.of(names)), null);
        draft.put(body, Placed.group("TBody", table, rows), null);
        draft.put(table, Placed.group("Table", FrontPages.DOCUMENT_TAG, List.of(head, body)), null);
    }

    /** Sets a row, on several pages where it is taller than one; its tag. */
    private int row(Row row, int parent, Setting setting, boolean isHead) throws IOException {
        var tag = draft.reserve();
        var cells = row.cells().stream().map(_ -> Placed.of(draft.reserve())).toList();
        if (down + row.height() > END) {
            turn(setting);
        }
        var left = row;
        while (true) {
            var room = END - down;
            cells(left.beginning(room), cells, isHead);
            left = left.rest(room);
            if (left.isEmpty()) {
                break;
            }
            turn(setting); // taller than a page
        }
        for (var i = 0; i < cells.size(); i++) {
            var more = isHead ? ofColumn : i == 0 ? ofRow : "";
            draft.put(cells.get(i).tag(), cells.get(i).written(kind(i, isHead), tag, more), null);
        }
        draft.put(tag, Placed.group("TR", parent, cells.stream().map(Placed::tag).toList()), null);
        return tag;
    }

    private static String kind(int column, boolean isHead) {
        return isHead || column == 0 ? "TH" : "TD";
    }

    private void cells(Row row, List<Placed> tags, boolean isHead) throws IOException {
        for (var i = 0; i < tags.size(); i++) {
            var cell = row.cells().get(i);
            if (tags.get(i).marks().isEmpty() || !cell.lines().isEmpty()) {
                leaf().begin(kind(i, isHead), tags.get(i));
                Row.draw(cell, leaf(), down);
                leaf().end();
            }
        }
        down += row.height();
        leaf().aside(" BMC\n");
        leaf().draw(isHead ? A4.strong(A4.SIDE, RIGHT, down) : A4.hair(A4.SIDE, RIGHT, down));
        leaf().end();
    }

    /**
     * A new page, that begins with the table's name and its columns'; who is read to has heard
     * them.
     */
    private void turn(Setting setting) throws IOException {
        turn();
        leaf().aside("<</Type/Pagination/Subtype/Header>>BDC\n");
        if (!setting.title().isEmpty()) {
            for (var line : faces.lines(setting.title(), NAMES.face(), NAMES.size(), WIDTH)) {
                leaf().line(line, NAMES, A4.SIDE, down);
                down += NAMES.leading();
            }
        }
        for (var cell : setting.head().cells()) {
            Row.draw(cell, leaf(), down);
        }
        down += setting.head().height();
        leaf().draw(A4.strong(A4.SIDE, RIGHT, down));
        leaf().end();
    }

    /**
     * Adds the pages.
     *
     * @param number the first one's
     */
    void finish(Feet feet, int number) throws IOException {
        var drawn = new ArrayList<byte[]>();
        try (var packer = Attachments.packer()) {
            for (var leaf : leaves) {
                var all = leaf.drawn() + feet.drawn(letters, number + drawn.size());
                drawn.add(packer.packed(all.getBytes(StandardCharsets.US_ASCII)));
            }
        }
        var supplies = supplies();
        for (var i = 0; i < leaves.size(); i++) {
            page(leaves.get(i), drawn.get(i), supplies);
        }
        tags.forEach(draft::tag);
    }

    /** The letters' object, with all signs that were set. */
    private int supplies() throws IOException {
        var page = new PDPage();
        page.setResources(new PDResources());
        page.getResources().getCOSObject().setItem(COSName.FONT, letters.fonts());
        holder.addPage(page);
        return FrontReader.supplies(draft, FrontPages.saved(holder));
    }

    private void page(Leaf leaf, byte[] data, int supplies) {
        var contents = draft.reserve();
        draft.put(contents, "<</Filter/FlateDecode/Length " + data.length + ">>", data);
        var key = draft.nextKey();
        draft.key(key, draft.add("[" + FrontPages.refs(leaf.tagged()) + "]"));
        draft.put(
                leaf.number(),
                "<</Type/Page/Parent "
                        + FrontPages.ref(draft.branch())
                        + "/MediaBox[0 0 "
                        + Pdf.numbers(A4.WIDTH, A4.HEIGHT)
                        + "]/Resources "
                        + FrontPages.ref(supplies)
                        + "/Contents "
                        + FrontPages.ref(contents)
                        + "/StructParents "
                        + FrontPages.key(key)
                        + "/Tabs/S>>",
                null);
        draft.page(leaf.number());
    }

    @Override
    public void close() throws IOException {
        holder.close();
    }
}
