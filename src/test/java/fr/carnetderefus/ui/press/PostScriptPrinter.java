package fr.carnetderefus.ui.press;

import org.jspecify.annotations.Nullable;

import java.io.OutputStream;
import java.util.Arrays;

import javax.print.DocFlavor;
import javax.print.MultiDocPrintService;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.AttributeSet;

/** The one printer of a machine that has none: what is printed is PostScript in a stream. */
final class PostScriptPrinter extends PrintServiceLookup {
    private final PrintService service;

    PostScriptPrinter(OutputStream out) {
        service =
                Arrays.stream(
                                StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                                        DocFlavor.SERVICE_FORMATTED.PAGEABLE,
                                        "application/postscript"))
                        .findFirst()
                        .orElseThrow()
                        .getPrintService(out);
    }

    @Override
    public PrintService[] getPrintServices(
            @Nullable DocFlavor flavor, @Nullable AttributeSet attributes) {
        return getPrintServices();
    }

    @Override
    public PrintService[] getPrintServices() {
        return new PrintService[] {service};
    }

    @Override
    public MultiDocPrintService[] getMultiDocPrintServices(
            DocFlavor @Nullable [] flavors, @Nullable AttributeSet attributes) {
        return new MultiDocPrintService[0];
    }

    @Override
    public PrintService getDefaultPrintService() {
        return service;
    }
}
