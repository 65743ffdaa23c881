package fr.carnetderefus.proof.dossier;

import fr.carnetderefus.proof.dossier.copyist.Pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The bookmarks of a dossier. */
final class Outline {
    /** A bookmark; where it leads is a destination as PDF writes it. */
    record Mark(String title, String leads, List<Mark> below) {
        static Mark of(String title, int page) {
            return new Mark(title, "[" + Pdf.ref(page) + "/Fit]", new ArrayList<>());
        }

        static Mark of(String title, int page, double top) {
            return new Mark(
                    title,
                    "[" + Pdf.ref(page) + "/XYZ null " + Pdf.number(top) + " null]",
                    new ArrayList<>());
        }
    }

    private final Objects file;
    private int next;

    /**
     * @param next the first number that is free
     */
    Outline(Objects file, int next) {
        this.file = file;
        this.next = next;
    }

    int next() {
        return next;
    }

    /** Writes them all; the number of their root. */
    int write(List<Mark> marks) throws IOException {
        var root = next++;
        file.put(root, "<</Type/Outlines" + below(marks, root, true) + ">>");
        return root;
    }

    /** Those below a node, and what the node says of them; only the first level stands open. */
    private String below(List<Mark> marks, int parent, boolean open) throws IOException {
        if (marks.isEmpty()) {
            return "";
        }
        var first = next;
        next += marks.size();
        for (var i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            var number = first + i;
            var said =
                    "<</Title"
                            + Pdf.text(mark.title())
                            + "/Parent "
                            + Pdf.ref(parent)
                            + "/Dest"
                            + mark.leads()
                            + (i > 0 ? "/Prev " + Pdf.ref(number - 1) : "")
                            + (i < marks.size() - 1 ? "/Next " + Pdf.ref(number + 1) : "")
                            + below(mark.below(), number, false)
                            + ">>";
            file.put(number, said);
        }
        return "/First "
                + Pdf.ref(first)
                + "/Last "
                + Pdf.ref(first + marks.size() - 1)
                + "/Count "
                + (open ? marks.size() : -marks.size());
    }
}
