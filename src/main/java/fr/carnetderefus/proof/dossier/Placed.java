package fr.carnetderefus.proof.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A tag of the first pages that says itself what stands where, on one page or on several.
 *
 * @param tag its object
 */
record Placed(int tag, List<Mark> marks) {
    /** What is marked on a page. */
    record Mark(int page, int number) {}

    static Placed of(int tag) {
        return new Placed(tag, new ArrayList<>());
    }

    /** The tag. */
    String written(String kind, int parent, String more) {
        var page = marks.getFirst().page();
        return "<</Type/StructElem/S/"
                + kind
                + "/P "
                + FrontPages.ref(parent)
                + more
                + "/Pg "
                + FrontPages.ref(page)
                + marks.stream()
                        .map(m -> said(m, page))
                        .collect(Collectors.joining(" ", "/K[", "]>>"));
    }

    private static String said(Mark mark, int page) {
        return mark.page() == page
                ? Integer.toString(mark.number())
                : "<</Type/MCR/Pg " + FrontPages.ref(mark.page()) + "/MCID " + mark.number() + ">>";
    }

    /** A tag that holds others. */
    static String group(String kind, int parent, List<Integer> kids) {
        return "<</Type/StructElem/S/"
                + kind
                + "/P "
                + FrontPages.ref(parent)
                + "/K["
                + FrontPages.refs(kids)
                + "]>>";
    }
}
