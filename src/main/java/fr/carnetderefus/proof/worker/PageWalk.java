package fr.carnetderefus.proof.worker;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;

/** Finds the pages by going there: what a file says of their number is only a claim. */
public final class PageWalk {
    /**
     * What the walk met.
     *
     * @param pages the pages in reading order, at most {@link Limits#MAX_PAGES}
     * @param unsure whether their number may be wrong: the file claims another, its tree bites its
     *     own tail or leads nowhere, or the walk was cut off
     */
    public record Found(List<COSDictionary> pages, boolean unsure) {
        static final Found NOTHING = new Found(List.of(), false);
    }

    private final List<COSDictionary> pages = new ArrayList<>();
    private final IdentityHashMap<COSDictionary, Boolean> seen = new IdentityHashMap<>();
    private final ArrayDeque<COSDictionary> ahead = new ArrayDeque<>();
    private boolean unsure;

    private PageWalk() {}

    public static Found walk(COSDictionary catalog) {
        var root = catalog.getCOSDictionary(COSName.PAGES);
        if (root == null) {
            return Found.NOTHING;
        }
        var walk = new PageWalk();
        walk.ahead.push(root);
        while (!walk.ahead.isEmpty() && walk.withinLimits()) {
            walk.visit(walk.ahead.pop());
        }
        var claimed = root.getInt(COSName.COUNT, -1);
        var lone = !isBranch(root); // a page where the tree should be: nothing is claimed
        return new Found(walk.pages, walk.unsure || (!lone && claimed != walk.pages.size()));
    }

    private boolean withinLimits() {
        var within = pages.size() < Limits.MAX_PAGES && seen.size() < Limits.MAX_NODES;
        unsure |= !within;
        return within;
    }

    private void visit(COSDictionary node) {
        if (!isBranch(node)) {
            pages.add(node);
        } else if (seen.put(node, true) != null) {
            unsure = true; // a branch met twice: a cycle, or a tree built to be walked for ever
        } else if (node.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
            pushKids(kids);
        }
    }

    /** Last first, so that the first kid is popped first; an iterative walk knows no depth. */
    private void pushKids(COSArray kids) {
        for (var i = Math.min(kids.size(), Limits.MAX_PAGES) - 1; i >= 0; i--) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                ahead.push(kid);
            } else {
                unsure = true;
            }
        }
    }

    private static boolean isBranch(COSDictionary node) {
        return node.containsKey(COSName.KIDS)
                || COSName.PAGES.equals(node.getCOSName(COSName.TYPE));
    }

    /**
     * Gives the catalog, in memory, a tree of one level that holds the pages found, so that PDFBox
     * paints the pages that were counted and never goes round a cycle to reach one.
     */
    public static void flatten(COSDictionary catalog, Found found) {
        var kids = new COSArray(Collections.unmodifiableList(found.pages()));
        var root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.PAGES);
        root.setItem(COSName.KIDS, kids);
        root.setInt(COSName.COUNT, kids.size());
        catalog.setItem(COSName.PAGES, root);
    }
}
