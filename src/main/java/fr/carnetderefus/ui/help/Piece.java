package fr.carnetderefus.ui.help;

import java.util.Locale;

/** One thing that stands in a topic of the help, as its file has it. */
sealed interface Piece {
    /** How words are shown. */
    enum Manner {
        TEXT,
        /** One of several, in no order. */
        ITEM,
        /** One of several, in order. */
        STEP,
        HEADING;

        /** As the file writes it; the keyword of a line. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Words of the topic itself, or words that {@link HelpFacts} took from the procedure. */
    record Words(Manner manner, String text) implements Piece {}

    /**
     * A picture that the tests made of the real screens.
     *
     * @param said what it shows, for whoever does not see it
     */
    record Picture(String name, String said) implements Piece {}

    /**
     * What the procedure says of something, in its own words.
     *
     * @param what such as {@code steps}
     * @param of such as {@code online}; empty where there is only one
     */
    record Facts(String what, String of) implements Piece {}

    /** Names a source of the procedure for what the topic says itself. */
    record Source(String id) implements Piece {}

    /**
     * A button that leads on.
     *
     * @param where such as {@code check}
     * @param to such as {@code online}; empty where there is only one
     */
    record Way(Where where, String to) implements Piece {}

    /** Where a button leads. */
    enum Where {
        REHEARSE,
        CHECK,
        KEYS,
        ABOUT,
        TOUR;

        /** As the file writes it. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
