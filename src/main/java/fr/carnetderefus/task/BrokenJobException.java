package fr.carnetderefus.task;

/**
 * A job broke off with an error of the machine or of the program: no memory, too deep a recursion,
 * a class that is missing. Whoever waits for the job hears of it like of any other failure.
 */
public final class BrokenJobException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Says nothing but the cause: what an error tells may be personal. */
    BrokenJobException(Error cause) {
        super(cause);
    }
}
