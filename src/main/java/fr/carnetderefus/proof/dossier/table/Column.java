package fr.carnetderefus.proof.dossier.table;

/**
 * A column of a table.
 *
 * @param width in millimetres; 0 for a share of what the others leave
 * @param code whether it is read sign by sign, as a fingerprint is
 */
public record Column(String name, double width, boolean code) {
    /** A column of words, as wide as there is room. */
    public static Column words(String name) {
        return new Column(name, 0, false);
    }

    /** A column of words. */
    public static Column words(String name, double width) {
        return new Column(name, width, false);
    }

    /** A column of codes. */
    public static Column code(String name, double width) {
        return new Column(name, width, true);
    }
}
