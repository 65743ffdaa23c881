package fr.carnetderefus.ui.shell;

import fr.carnetderefus.paper.Sheet;
import fr.carnetderefus.proof.Pdf;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.press.Press;

import java.util.function.BiFunction;

/** Takes orders to print, one at a time, on whatever screen they are given: it takes seconds. */
final class PrintOrders {
    private final Shell shell;
    private boolean underWay;

    PrintOrders(Shell shell) {
        this.shell = shell;
    }

    /** Prints a paper of ours. */
    void print(Sheet sheet, Printing.Sequel sequel) {
        take((desk, press) -> Printing.of(desk, press, sheet, this::over, sequel));
    }

    /** Prints a document of the archive, as it shows. */
    void print(Pdf document, Printing.Sequel sequel) {
        take((desk, press) -> Printing.of(desk, press, document, this::over, sequel));
    }

    private void take(BiFunction<Desk, Press, Printing> order) {
        var desk = shell.desk();
        if (underWay) {
            desk.say(desk.texts().get("papers.print.busy"));
            return;
        }
        underWay = true;
        // of a carnet that was left meanwhile nobody hears that its order is over
        desk.whenLeft(this::over);
        order.apply(desk, shell.surroundings().press()).start();
    }

    private void over() {
        underWay = false;
    }
}
