package fr.carnetderefus.proof.dossier;

import fr.carnetderefus.proof.dossier.FrontPages.Heading;
import fr.carnetderefus.proof.dossier.FrontPages.Part;
import fr.carnetderefus.proof.dossier.copyist.Pdf;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The first pages of a dossier while they are put together; their objects are counted from 0. */
final class FrontDraft {
    private final List<@Nullable Part> parts = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();
    private final List<Integer> tags = new ArrayList<>();
    private final SortedMap<Integer, Integer> keys = new TreeMap<>();
    private final List<Heading> headings = new ArrayList<>();
    private final int branch = reserve();

    /** The branch that all of these pages hang on. */
    int branch() {
        return branch;
    }

    /** A number for an object that is written later. */
    int reserve() {
        parts.add(null);
        return parts.size() - 1;
    }

    void put(int number, String text, byte @Nullable [] data) {
        parts.set(number, new Part(text.getBytes(StandardCharsets.US_ASCII), data));
    }

    int add(String text) {
        var number = reserve();
        put(number, text, null);
        return number;
    }

    /** A page after all others; its object may be written later. */
    void page(int number) {
        pages.add(number);
    }

    /** A topmost tag, after all others. */
    void tag(int number) {
        tags.add(number);
    }

    /** The first key that no page has. */
    int nextKey() {
        return keys.isEmpty() ? 0 : keys.lastKey() + 1;
    }

    /** The object that lists whose tags the marks of a page are. */
    void key(int key, int tagged) {
        keys.put(key, tagged);
    }

    void heading(String title, int page, double top) {
        headings.add(new Heading(title, page, top, new ArrayList<>()));
    }

    /** A heading that belongs to the last one. */
    void headingBelow(String title, int page, double top) {
        headings.getLast().below().add(new Heading(title, page, top, List.of()));
    }

    FrontPages done() {
        put(branch, Pdf.branch(pages.size(), FrontPages.refs(pages)), null);
        return new FrontPages(
                parts.stream().map(Objects::requireNonNull).toList(),
                branch,
                pages.size(),
                tags,
                keys,
                headings);
    }
}
