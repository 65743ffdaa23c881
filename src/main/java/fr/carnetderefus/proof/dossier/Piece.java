package fr.carnetderefus.proof.dossier;

import fr.carnetderefus.register.CarnetException;

import java.util.List;
import java.util.function.Function;

/**
 * One document of a dossier.
 *
 * @param group the title of the bookmark that it stands under
 * @param title its own bookmark
 * @param label what the labels of its pages begin with
 * @param attached the name its original has in the dossier, unlike any other's
 * @param password opens it; empty where it opens by itself
 * @param words what is said above its pages, and in their place
 * @param source gives its bytes when they are needed
 * @param texts gives what is written on its pages, as it was read before; may know of none
 */
public record Piece(
        String group,
        String title,
        String label,
        String attached,
        String password,
        Words words,
        Source source,
        Texts texts) {

    /**
     * Sentences in which {@code {p}} stands for the page and {@code {n}} for how many there are.
     *
     * @param heading above the first page
     * @param running above the others
     * @param alt of a page, for somebody who does not see it
     * @param cutShort before the headings of a file whose end is missing
     * @param pageInstead in the place of a page that cannot be shown
     * @param instead in the place of all of it
     */
    public record Words(
            String heading,
            String running,
            String alt,
            String cutShort,
            String pageInstead,
            Function<NotShown, List<String>> instead) {}

    /** Where an original comes from. */
    @FunctionalInterface
    public interface Source {
        byte[] bytes() throws CarnetException;
    }

    /** What is written on the pages of an original, in their order. */
    @FunctionalInterface
    public interface Texts {
        List<String> pages() throws CarnetException;
    }

    /** Why nothing of a document can be shown. */
    public enum NotShown {
        /** It opens with a password only, and not with the one that is known. */
        PASSWORD,
        /** It cannot be made sense of. */
        BROKEN,
        /** To show it takes more memory or time than any honest file. */
        TOO_HEAVY
    }
}
