package fr.carnetderefus.proof.dossier.copyist;

/**
 * What goes over the pipe: big-endian numbers, texts as a length (int) and UTF-8, bytes as a length
 * (int) and themselves. From the copyist {@link #READY} once; then to each request any number of
 * {@link #OBJECT}, {@link #PAGE} and {@link #TAGS}, and at last {@link #DONE} or {@link #FAILED}.
 * {@link Request} says what each request holds.
 */
public final class Wire {
    public static final int READY = 'R';

    /** The house's letters: first object. */
    public static final int HOUSE = 'H';

    /** An original: as {@link Item} is written. */
    public static final int ITEM = 'I';

    /** To get used to its work until the next request; to this nothing is answered. */
    public static final int REHEARSE = 'E';

    /** A dossier, for what is attached to it and printed in it: bytes. */
    public static final int READ = 'D';

    /** An object: its number (int), its bytes. */
    public static final int OBJECT = 'o';

    /** A page is done: its object (int), how it went in ({@link How}, text), and why (text). */
    public static final int PAGE = 'p';

    /** Whose tags a page's marks are: its key (int), the object that holds the list (int). */
    public static final int TAGS = 't';

    /**
     * All of it is done: the next free object, the object of its branch of the page tree, how many
     * pages (ints), and the objects of its tags (a count, then ints); for {@link #HOUSE} the fonts.
     */
    public static final int DONE = 'd';

    /** Nothing of it could be shown, and nothing was sent: the reason ({@link Failure}, text). */
    public static final int FAILED = 'f';

    /** Something attached: its name (text), its bytes. */
    public static final int ATTACHED = 'a';

    /** What is printed on the first pages, without any blanks (text). */
    public static final int PRINTED = 'w';

    /** How a page went in. */
    public enum How {
        /** As it is drawn: letters stay letters. */
        DRAWN,
        /** As an image, with its text behind it. */
        PICTURED,
        /** It could not be shown; a sentence says so. */
        NOT_SHOWN
    }

    /** Why an original could not be shown at all. */
    public enum Failure {
        PASSWORD,
        BROKEN
    }

    private Wire() {}
}
