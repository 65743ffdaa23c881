package fr.carnetderefus.proof.dossier;

import fr.carnetderefus.proof.dossier.copyist.Pdf;

/** The pages of a dossier's own, in points, as {@code paper.css} lays out those of other papers. */
final class A4 {
    /** A millimetre. */
    static final double MM = 72 / 25.4;

    static final double WIDTH = 210 * MM;
    static final double HEIGHT = 297 * MM;
    static final double SIDE = 22 * MM;
    static final double TOP = 20 * MM;
    static final double BOTTOM = 22 * MM;

    static final String INK = colour(0x1B, 0x2A, 0x49);
    static final String QUIET = colour(0x4B, 0x58, 0x72);
    private static final String HAIR = colour(0x85, 0x7C, 0x6B);

    private A4() {}

    private static String colour(int red, int green, int blue) {
        return Pdf.numbers(red / 255.0, green / 255.0, blue / 255.0);
    }

    /** A thin line from one side to the other. */
    static String hair(double from, double to, double down) {
        return line(HAIR, 0.5, from, to, down);
    }

    /** The line below the names of columns. */
    static String strong(double from, double to, double down) {
        return line(INK, 1.2, from, to, down);
    }

    private static String line(String colour, double width, double from, double to, double down) {
        return Pdf.number(width)
                + " w "
                + colour
                + " RG "
                + Pdf.numbers(from, HEIGHT - down)
                + " m "
                + Pdf.numbers(to, HEIGHT - down)
                + " l S\n";
    }

    /**
     * A text.
     *
     * @param down from the page's top to where the letters stand
     * @param shown the instructions that show it
     */
    static String text(double across, double down, String colour, String shown) {
        return "BT "
                + colour
                + " rg "
                + Pdf.numbers(across, HEIGHT - down)
                + " Td "
                + shown
                + "ET\n";
    }
}
