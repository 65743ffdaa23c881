package fr.carnetderefus.ui.press;

import fr.carnetderefus.proof.Inspection;
import fr.carnetderefus.proof.PageImage;
import fr.carnetderefus.proof.Pdf;
import fr.carnetderefus.proof.PdfReader;

/** The pages of a PDF, each pictured in its turn by the process that reads PDFs. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record PdfPages(PdfReader reader, Pdf pdf, int count, int width) implements Press.Pages {
    /** So many dots for each point of paper: 280 to the inch, the finest that pages come in. */
    private static final double DOTS = 280 / 72.0;

    private static final double A4_SHORT = 595.28;
    private static final double A4_LONG = 841.89;

    /** The pages of a PDF of ours, or of one that was read before. */
    public static PdfPages of(PdfReader reader, Pdf pdf, Press.Lie lie) {
        if (reader.inspect(pdf) instanceof Inspection.Readable(var count, _)) {
            var width = lie == Press.Lie.ACROSS ? A4_LONG : A4_SHORT;
            return new PdfPages(reader, pdf, count, (int) Math.round(width * DOTS));
        }
        throw new IllegalStateException("what was readable cannot be read");
    }

    @Override
    public PageImage page(int index) {
        return reader.render(pdf, index, width)
                .orElseThrow(() -> new IllegalStateException("a page has no picture"));
    }
}
