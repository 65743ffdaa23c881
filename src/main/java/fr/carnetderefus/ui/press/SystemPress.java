package fr.carnetderefus.ui.press;

import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.stage.Window;

import java.util.Optional;
import java.util.function.Function;

/** The system's printers, with its own dialog over a window. */
public record SystemPress(Window owner, Spooler spooler) implements Press {
    /** A queue is seen by whoever uses the printer. */
    static final String JOB_NAME = "Carnet de refus";

    public SystemPress(Window owner) {
        this(owner, Spooler.here());
    }

    @Override
    public void prepare() {
        printer();
    }

    @Override
    public Asked ask(Lie lie) {
        return asked(lie, this::chosen);
    }

    @Override
    public Asked order(Lie lie) {
        return asked(lie, SystemOrder::new);
    }

    private Asked asked(Lie lie, Function<PrinterJob, Asked> way) {
        var job = printer().flatMap(SystemPress::job);
        if (job.isEmpty()) {
            return Outcome.NO_PRINTER;
        }
        if (spooler.isMissing()) {
            return Outcome.NO_SPOOLER;
        }
        var settings = job.get().getJobSettings();
        settings.setJobName(JOB_NAME);
        settings.setPageLayout(layout(job.get().getPrinter(), lie));
        return way.apply(job.get());
    }

    private Asked chosen(PrinterJob job) {
        return switch (Dialog.show(() -> job.showPrintDialog(owner))) {
            case YES -> {
                // not every system's dialog leaves it alone
                job.getJobSettings().setJobName(JOB_NAME);
                yield new SystemOrder(job);
            }
            case NO -> without(job, Outcome.CANCELLED);
            case BROKEN -> without(job, Outcome.NO_DIALOG);
        };
    }

    private static Outcome without(PrinterJob job, Outcome outcome) {
        job.cancelJob();
        return outcome;
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
