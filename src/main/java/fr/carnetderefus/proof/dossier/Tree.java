package fr.carnetderefus.proof.dossier;

import fr.carnetderefus.proof.dossier.copyist.Fixed;
import fr.carnetderefus.proof.dossier.copyist.Pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The pages of a dossier with their labels, and the tags that say what is on them. */
final class Tree {
    /** Keys in one leaf. */
    private static final int LEAF = 200;

    private final List<Integer> branches = new ArrayList<>();
    private final List<Integer> tags = new ArrayList<>();
    private int frontPages;
    private final SortedMap<Integer, Integer> keys = new TreeMap<>();
    private final SortedMap<Integer, String> labels = new TreeMap<>();
    private int pages;

    /** Adds a branch of pages, and the tags of what is on them. */
    void add(int branch, int count, List<Integer> of, SortedMap<Integer, Integer> withKeys) {
        branches.add(branch);
        tags.addAll(of);
        keys.putAll(withKeys);
        pages += count;
    }

    /** Adds the pages that stand before all others, with their tags; once, and last. */
    void addFront(int branch, int count, List<Integer> of, SortedMap<Integer, Integer> withKeys) {
        branches.addFirst(branch);
        tags.addAll(0, of);
        keys.putAll(withKeys);
        pages += count;
        frontPages = count;
    }

    /** How the pages that come now are numbered, as PDF writes it. */
    void label(String how) {
        labels.put(pages, how);
    }

    /** The first key that no page has. */
    int nextKey() {
        return keys.isEmpty() ? 0 : keys.lastKey() + 1;
    }

    /** What the catalog says of the labels. */
    String labels() {
        return labels.entrySet().stream()
                .map(e -> frontPages + e.getKey() + "<<" + e.getValue() + ">>")
                .collect(Collectors.joining(" ", "/PageLabels<</Nums[0<</S/r>> ", "]>>"));
    }

    /**
     * Writes what everything hangs on.
     *
     * @return the first number that is free then
     */
    int write(Objects file, int next) throws IOException {
        file.put(
                Fixed.PAGES,
                "<</Type/Pages/Count " + pages + "/Kids[" + Pdf.refs(branches) + "]>>");
        file.put(
                Fixed.DOCUMENT_TAG,
                "<</Type/StructElem/S/Document/P "
                        + Pdf.ref(Fixed.TAGS)
                        + "/K["
                        + Pdf.refs(tags)
                        + "]>>");
        var free = next;
        var leaves = new ArrayList<Integer>();
        var all = List.copyOf(keys.entrySet());
        for (var from = 0; from < all.size(); from += LEAF) {
            var leaf = all.subList(from, Math.min(all.size(), from + LEAF));
            var numbers =
                    leaf.stream()
                            .map(e -> e.getKey() + " " + Pdf.ref(e.getValue()))
                            .collect(Collectors.joining(" "));
            file.put(
                    free,
                    "<</Limits["
                            + leaf.getFirst().getKey()
                            + " "
                            + leaf.getLast().getKey()
                            + "]/Nums["
                            + numbers
                            + "]>>");
            leaves.add(free++);
        }
        file.put(free, "<</Kids[" + Pdf.refs(leaves) + "]>>");
        file.put(
                Fixed.TAGS,
                "<</Type/StructTreeRoot/K "
                        + Pdf.ref(Fixed.DOCUMENT_TAG)
                        + "/ParentTree "
                        + Pdf.ref(free)
                        + "/ParentTreeNextKey "
                        + nextKey()
                        + ">>");
        return free + 1;
    }
}
