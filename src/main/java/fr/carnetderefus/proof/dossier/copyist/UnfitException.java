package fr.carnetderefus.proof.dossier.copyist;

/** A page's content cannot travel as it is; the page goes in as an image. */
final class UnfitException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    enum Why {
        /** A font that is not held, or not by the rules of PDF/A. */
        FONT,
        /** Text without a meaning that can be read out. */
        UNREADABLE_TEXT,
        /** A colour that depends on a printing press, or on a function. */
        COLOUR,
        /** A picture of a kind that not all readers show alike. */
        PICTURE,
        /** Notes, stamps, or fields laid over the page. */
        OVERLAY,
        /** Layers that can be switched. */
        LAYERS,
        /** Blending that readers do differently. */
        BLENDING,
        /** A drawing instruction that is unknown, or in the wrong place. */
        INSTRUCTION,
        /** More instructions than an honest page has. */
        SIZE
    }

    private final Why why;

    UnfitException(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    Why why() {
        return why;
    }
}
