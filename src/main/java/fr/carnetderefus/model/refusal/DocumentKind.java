package fr.carnetderefus.model.refusal;

/** What a filed document is to the case it is filed under. */
public enum DocumentKind {
    /** The written proof of the refusal. */
    PROOF,
    /** The written proof of the closing of a space that had been opened. */
    CLOSURE,
    /** The e-mail or letter that brought a code and opened the delay. */
    NOTICE,
    /** What was written to the administration, or by it. */
    CORRESPONDENCE,
    /** The judgment or the mandate that shows what a measure of protection reaches. */
    DECISION,
    /** Anything else one wants to keep beside. */
    OTHER;

    /** Whether a document of this kind proves the case it is filed under. */
    public boolean proves() {
        return this == PROOF || this == CLOSURE;
    }
}
