package fr.carnetderefus.ui.kiosk;

import fr.carnetderefus.register.Drives;
import fr.carnetderefus.ui.voice.Voice;

import java.util.List;
import java.util.function.LongSupplier;

/**
 * What a kiosk has around it.
 *
 * @param printer puts sheets on paper without a question
 * @param sticks what a visitor may plug in
 * @param traces looks for what a visit must not leave
 * @param voice reads aloud, where there is one
 * @param nanos counts up, also while the machine's clock is set
 * @param leave ends the kiosk; staff alone come to it
 */
public record Outside(
        SheetPrinter printer,
        Drives sticks,
        Traces traces,
        Voice voice,
        LongSupplier nanos,
        Runnable leave) {

    /** Puts sheets on paper. */
    public interface SheetPrinter {
        /** How it ended. */
        enum Outcome {
            PRINTED,
            NO_PRINTER,
            FAILED
        }

        /** Prints a PDF; on any thread. */
        Outcome print(byte[] pdf);
    }

    /** Looks for what must not be there. */
    public interface Traces {
        /** A visit begins: what is there now is not of it. */
        void begin();

        /**
         * A visit is over: the names of what it left and must not have, such as {@code temp}; none
         * where all is well. Never a file's own name: it may tell something.
         */
        List<String> look();
    }
}
