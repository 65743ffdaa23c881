package fr.carnetderefus.ui.shell;

import fr.carnetderefus.proof.PageImage;
import fr.carnetderefus.ui.press.Press;

import java.util.ArrayList;
import java.util.List;

/** Stands where the system's printers are: ends as it was told to, and keeps what it was handed. */
final class ToldPress implements Press {
    /** The pages of the last order. */
    final List<PageImage> printed = new ArrayList<>();

    final List<Lie> asked = new ArrayList<>();
    private Outcome end = Outcome.NO_PRINTER;
    private boolean dialogSaysYes;

    /** There is no dialog, or one that is answered with no. */
    void without(Outcome outcome) {
        end = outcome;
        dialogSaysYes = false;
    }

    /** The dialog is answered with yes, and the order comes to this. */
    void takesPages(Outcome outcome) {
        end = outcome;
        dialogSaysYes = true;
    }

    @Override
    public void prepare() {
        printed.clear();
    }

    @Override
    public Asked ask(Lie lie) {
        asked.add(lie);
        return dialogSaysYes ? (Order) this::take : end;
    }

    @Override
    public Asked order(Lie lie) {
        return ask(lie);
    }

    private Outcome take(Pages pages) {
        for (var i = 0; i < pages.count(); i++) {
            printed.add(pages.page(i));
        }
        return end;
    }
}
