package fr.carnetderefus.cli;

import fr.carnetderefus.register.CarnetException;

import java.util.List;

/** One verb of the command line. */
interface Command {
    /** The words that call it, such as {@code proof add}. */
    String name();

    /** What it takes. */
    List<Param> params();

    /**
     * Does it, and says what it did.
     *
     * @throws UsageException when it was called in a way it does not understand
     */
    void run(Call call) throws CarnetException, RefusedException;
}
