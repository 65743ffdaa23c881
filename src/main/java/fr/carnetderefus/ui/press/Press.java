package fr.carnetderefus.ui.press;

import fr.carnetderefus.proof.PageImage;

/** Puts pages on paper. */
public interface Press {
    /** Looks for printers, which may take seconds; on any thread but the window's. */
    void prepare();

    /**
     * Asks the person for a printer, by the system's own dialog over the window. On the JavaFX
     * thread, which goes on with other events meanwhile.
     */
    Asked ask(Lie lie);

    /**
     * An order for the usual printer, with nothing asked; on any thread. For a kiosk, whose
     * visitors are to see no dialog of the system's.
     */
    Asked order(Lie lie);

    /** How the pages lie. */
    enum Lie {
        UPRIGHT,
        ACROSS
    }

    /** What came of asking: an order to print, or nothing to print on. */
    sealed interface Asked permits Order, Outcome {}

    /** A printer that was chosen and waits for its pages. */
    non-sealed interface Order extends Asked {
        /** Prints what was chosen of the pages, each pictured in its turn; on any thread. */
        Outcome print(Pages pages);
    }

    /** How it ended. */
    enum Outcome implements Asked {
        /** The system has all pages; whether the printer has paper it alone knows. */
        HANDED_OVER,
        /** The person wanted no print after all; only a person's word leads here. */
        CANCELLED,
        /** The system knows of no printer. */
        NO_PRINTER,
        /** There is a printer, but no program that would take the pages to it. */
        NO_SPOOLER,
        /** The system's dialog did not come, so nobody could choose a printer. */
        NO_DIALOG,
        /** The system took the pages not, or not all. */
        FAILED
    }

    /** The pages to print. */
    interface Pages {
        int count();

        /** A picture of the whole page, margins and all; counted from 0. */
        PageImage page(int index);
    }
}
