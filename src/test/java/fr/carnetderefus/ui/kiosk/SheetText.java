package fr.carnetderefus.ui.kiosk;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.util.List;

/** What is written on a sheet, spaces of all kinds made plain. */
final class SheetText {
    private SheetText() {}

    static String of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00A0\\u202F]+", " ");
        }
    }

    /** How far to the right anything is written, as a part of the page's width. */
    static double reach(byte[] pdf) throws IOException {
        var reach = new double[1];
        var finder =
                new PDFTextStripper() {
                    @Override
                    protected void writeString(String text, List<TextPosition> letters) {
                        for (var letter : letters) {
                            var end = letter.getXDirAdj() + letter.getWidthDirAdj();
                            reach[0] = Math.max(reach[0], end / letter.getPageWidth());
                        }
                    }
                };
        try (var document = Loader.loadPDF(pdf)) {
            var _ = finder.getText(document);
        }
        return reach[0];
    }
}
