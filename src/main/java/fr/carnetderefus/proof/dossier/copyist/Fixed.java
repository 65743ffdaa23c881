package fr.carnetderefus.proof.dossier.copyist;

/** The numbers of the objects that everything else refers to. */
public final class Fixed {
    public static final int CATALOG = 1;

    /** The root of the page tree. */
    public static final int PAGES = 2;

    /** The root of the tags. */
    public static final int TAGS = 3;

    /** The one tag that all others are in. */
    public static final int DOCUMENT_TAG = 4;

    public static final int HOUSE_FONT = 5;
    public static final int UNSEEN_FONT = 6;

    /** The first that is free. */
    public static final int FREE = 7;

    private Fixed() {}
}
