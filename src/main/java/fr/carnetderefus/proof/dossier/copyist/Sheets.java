package fr.carnetderefus.proof.dossier.copyist;

import fr.carnetderefus.proof.dossier.copyist.Wire.How;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The sheets of one item with their tags: the line at the head, and below it the copy of a page.
 */
final class Sheets {
    private static final double SMALL = 9;
    private static final double TEXT = 12;
    private static final double LINE = 18;
    private static final String INK = "0.10588 0.16078 0.28627 rg";
    private static final String SOFT_INK = "0.29412 0.34510 0.44706 rg";
    private static final String RULE = "0.52157 0.48627 0.41961 RG 0.5 w";

    /** A copy on its sheet, before it is known whether it holds. */
    record Copy(String drawn, String resources, List<Tag> tags) {}

    /**
     * A mark in a page's content and what it is.
     *
     * @param attributes as they are written, such as {@code /Alt(...)}
     */
    record Tag(String kind, String attributes) {}

    private final Fragment fragment;
    private final DataOutputStream out;
    private final HouseLetters house;
    private final Order order;
    private final int count;
    private final int branch;
    private final int section;
    private final List<Integer> pages = new ArrayList<>();
    private final List<Integer> tags = new ArrayList<>();

    Sheets(Fragment fragment, DataOutputStream out, HouseLetters house, Order order, int count) {
        this.fragment = fragment;
        this.out = out;
        this.house = house;
        this.order = order;
        this.count = count;
        this.branch = fragment.reserve();
        this.section = fragment.reserve();
    }

    /** What is said of a page, with its number. */
    String said(String sentence) {
        return sentence.replace("{p}", Integer.toString(pages.size() + 1))
                .replace("{n}", Integer.toString(count));
    }

    /** Adds a sheet with a copy on it. */
    void copied(Placement placement, Copy copy, How how, String why) throws IOException {
        var frame =
                "/Artifact BMC q "
                        + RULE
                        + " "
                        + Pdf.numbers(
                                placement.left() - 1,
                                placement.bottom() - 1,
                                placement.width() * placement.scale() + 2,
                                placement.height() * placement.scale() + 2)
                        + " re S Q EMC\n";
        sheet(
                placement.sheetWidth(),
                placement.sheetHeight(),
                frame + copy.drawn(),
                copy.resources(),
                copy.tags(),
                how,
                why);
    }

    /** Adds a sheet that says why nothing is shown. */
    void told(List<String> sentences, String why) throws IOException {
        var drawn = new StringBuilder();
        var paragraphs = new ArrayList<Tag>();
        var y = Placement.LONG - Placement.HEAD - 40;
        for (var sentence : sentences) {
            drawn.append("/P <</MCID ").append(firstMark() + paragraphs.size()).append(">> BDC\n");
            for (var line : lines(sentence, Placement.SHORT - 4 * Placement.EDGE)) {
                drawn.append(line(line, 2 * Placement.EDGE, y, TEXT, INK));
                y -= LINE;
            }
            drawn.append("EMC\n");
            y -= LINE / 2;
            paragraphs.add(new Tag("P", ""));
        }
        sheet(
                Placement.SHORT,
                Placement.LONG,
                drawn.toString(),
                "",
                paragraphs,
                How.NOT_SHOWN,
                why);
    }

    /** The mark of the first thing on the sheet: the heading has one on the first only. */
    int firstMark() {
        return pages.isEmpty() ? 1 : 0;
    }

    private void sheet(
            double width,
            double height,
            String drawn,
            String resources,
            List<Tag> below,
            How how,
            String why)
            throws IOException {
        var number = fragment.reserve();
        var key = order.firstKey() + pages.size();
        var content =
                fragment.deflated(
                        "", (head(width, height) + drawn).getBytes(StandardCharsets.US_ASCII));
        var all = new ArrayList<Tag>();
        if (pages.isEmpty()) {
            all.add(new Tag("H1", ""));
        }
        all.addAll(below);
        var list = fragment.reserve();
        fragment.put(list, list(all, number));
        fragment.put(
                number,
                "<</Type/Page/Parent "
                        + Pdf.ref(branch)
                        + "/MediaBox[0 0 "
                        + Pdf.numbers(width, height)
                        + "]/Resources<</Font<</H "
                        + Pdf.ref(Fixed.HOUSE_FONT)
                        + "/U "
                        + Pdf.ref(Fixed.UNSEEN_FONT)
                        + ">>"
                        + resources
                        + ">>/Contents "
                        + Pdf.ref(content)
                        + "/StructParents "
                        + key
                        + "/Tabs/S>>");
        fragment.keep();
        out.writeByte(Wire.TAGS);
        out.writeInt(key);
        out.writeInt(list);
        out.writeByte(Wire.PAGE);
        out.writeInt(number);
        Order.writeText(out, how.name());
        Order.writeText(out, why);
        pages.add(number);
    }

    /** Makes the tags of a sheet; the list of them by their marks. */
    private String list(List<Tag> all, int page) throws IOException {
        var list = new StringBuilder("[");
        for (var mark = 0; mark < all.size(); mark++) {
            var tag = all.get(mark);
            var number =
                    fragment.add(
                            "<</Type/StructElem/S/"
                                    + tag.kind()
                                    + "/P "
                                    + Pdf.ref(section)
                                    + "/Pg "
                                    + Pdf.ref(page)
                                    + "/K "
                                    + mark
                                    + tag.attributes()
                                    + ">>");
            tags.add(number);
            list.append(Pdf.ref(number)).append(' ');
        }
        return list.append(']').toString();
    }

    private String head(double width, double height) throws IOException {
        var first = pages.isEmpty();
        var words = said(first ? order.heading() : order.running());
        var room = width - 2 * Placement.EDGE;
        var fit = fitting(words, room, first ? SMALL + 1 : SMALL);
        return (first
                        ? "/H1 <</MCID 0>> BDC\n"
                        : "/Artifact <</Type/Pagination/Subtype/Header/Attached[/Top]>> BDC\n")
                + line(
                        fit,
                        Placement.EDGE,
                        height - Placement.EDGE - 4,
                        first ? SMALL + 1 : SMALL,
                        first ? INK : SOFT_INK)
                + "EMC\n";
    }

    private String line(String words, double x, double y, double size, String colour) {
        return "BT "
                + colour
                + " /H "
                + Pdf.number(size)
                + " Tf 1 0 0 1 "
                + Pdf.numbers(x, y)
                + " Tm "
                + house.coded(words)
                + " Tj ET\n";
    }

    /** As much of it as fits a line; a name too long ends in an ellipsis. */
    private String fitting(String words, double room, double size) throws IOException {
        var fit = words;
        while (fit.length() > 1 && house.width(fit + "…") * size > room) {
            fit = fit.substring(0, fit.length() - 1);
        }
        return house.width(words) * size <= room ? words : fit + "…";
    }

    private List<String> lines(String words, double room) throws IOException {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : words.split(" ", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && house.width(longer) * TEXT > room) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    /** All sheets are there. */
    void finish() throws IOException {
        fragment.put(branch, Pdf.branch(pages.size(), Pdf.refs(pages)));
        fragment.put(
                section,
                "<</Type/StructElem/S/Sect/P "
                        + Pdf.ref(Fixed.DOCUMENT_TAG)
                        + "/T"
                        + Pdf.text(order.heading())
                        + "/K["
                        + Pdf.refs(tags)
                        + "]>>");
        out.writeByte(Wire.DONE);
        out.writeInt(fragment.next());
        out.writeInt(branch);
        out.writeInt(pages.size());
        out.writeInt(1);
        out.writeInt(section);
    }
}
