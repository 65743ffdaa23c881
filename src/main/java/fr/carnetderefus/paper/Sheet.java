package fr.carnetderefus.paper;

import java.util.List;

/**
 * A paper before it is printed.
 *
 * @param title the document's title, and its first heading unless it is a letter
 * @param language two letters, such as {@code fr}
 * @param footer what stands at the foot of every page beside its number; empty for neither
 */
public record Sheet(String title, String language, List<Block> blocks, Look look, String footer) {
    /** How a sheet looks. */
    public enum Look {
        /** As one reads at a table. */
        PLAIN,
        /** In large type, to be read at arm's length with a telephone in the other hand. */
        LARGE,
        /** A letter: its title is in its metadata and in the subject's line. */
        LETTER,
        /** Across: a calendar. */
        WIDE,
        /** Figures and bars, all on one page. */
        CHARTS,
        /** The first page of a dossier: its title stands beside the stamp. */
        COVER,
        /** How a dossier is checked. */
        CHECK
    }

    public Sheet {
        blocks = List.copyOf(blocks);
    }
}
