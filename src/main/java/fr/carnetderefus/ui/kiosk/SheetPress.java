package fr.carnetderefus.ui.kiosk;

import fr.carnetderefus.proof.Pdf;
import fr.carnetderefus.proof.PdfReader;
import fr.carnetderefus.ui.press.PdfPages;
import fr.carnetderefus.ui.press.Press;

/**
 * Prints sheets on the usual printer. The process that pictures the pages ends with each sheet: a
 * number that stood on it is in no memory afterwards.
 */
public record SheetPress(Press press) implements Outside.SheetPrinter {

    @Override
    public Outcome print(byte[] pdf) {
        return switch (press.order(Press.Lie.UPRIGHT)) {
            case Press.Order order -> {
                try (var reader = new PdfReader()) {
                    yield of(order.print(PdfPages.of(reader, Pdf.of(pdf), Press.Lie.UPRIGHT)));
                }
            }
            case Press.Outcome outcome -> of(outcome);
        };
    }

    private static Outcome of(Press.Outcome outcome) {
        return switch (outcome) {
            case HANDED_OVER -> Outcome.PRINTED;
            case NO_PRINTER -> Outcome.NO_PRINTER;
            case CANCELLED, NO_SPOOLER, NO_DIALOG, FAILED -> Outcome.FAILED;
        };
    }
}
