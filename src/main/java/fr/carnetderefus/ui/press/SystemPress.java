package fr.carnetderefus.ui.press;

import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.stage.Window;

import java.util.Optional;

/** The system's printers, with its own dialog over a window. */
public record SystemPress(Window owner) implements Press {
    /** A queue is seen by whoever uses the printer. */
    static final String JOB_NAME = "Carnet de refus";

    @Override
    public void prepare() {
        printer();
    }

    @Override
    public Asked ask(Lie lie) {
        var job = printer().flatMap(SystemPress::job);
        if (job.isEmpty()) {
            return Outcome.NO_PRINTER;
        }
        var chosen = job.get();
        var settings = chosen.getJobSettings();
        settings.setJobName(JOB_NAME);
        settings.setPageLayout(layout(chosen.getPrinter(), lie));
        if (!chosen.showPrintDialog(owner)) {
            chosen.cancelJob();
            return Outcome.CANCELLED;
        }
        settings.setJobName(JOB_NAME); // not every system's dialog leaves it alone
        return new SystemOrder(chosen);
    }

    @Override
    public Asked order(Lie lie) {
        var job = printer().flatMap(SystemPress::job);
        if (job.isEmpty()) {
            return Outcome.NO_PRINTER;
        }
        var settings = job.get().getJobSettings();
        settings.setJobName(JOB_NAME);
        settings.setPageLayout(layout(job.get().getPrinter(), lie));
        return new SystemOrder(job.get());
    }

    /** The usual printer; where none was made the usual one, any. */
    private static Optional<Printer> printer() {
        return usual().or(() -> Printer.getAllPrinters().stream().findFirst());
    }

    @SuppressWarnings("NullAway") // JavaFX gives null where the system has no usual printer
    private static Optional<Printer> usual() {
        return Optional.ofNullable(Printer.getDefaultPrinter());
    }

    @SuppressWarnings("NullAway") // JavaFX gives null where the printer is gone
    private static Optional<PrinterJob> job(Printer printer) {
        return Optional.ofNullable(PrinterJob.createPrinterJob(printer));
    }

    private static PageLayout layout(Printer printer, Press.Lie lie) {
        var orientation =
                switch (lie) {
                    case UPRIGHT -> PageOrientation.PORTRAIT;
                    case ACROSS -> PageOrientation.LANDSCAPE;
                };
        return printer.createPageLayout(Paper.A4, orientation, Printer.MarginType.HARDWARE_MINIMUM);
    }
}
