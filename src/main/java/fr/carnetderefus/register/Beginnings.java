package fr.carnetderefus.register;

import fr.carnetderefus.journal.JournalException;
import fr.carnetderefus.register.CarnetException.Reason;

/** Whether two files are copies of one carnet: a row's seal is random, so no two begin alike. */
final class Beginnings {
    private Beginnings() {}

    static void requireSame(Register one, Register other) throws CarnetException {
        try {
            var first = one.journal().head(1);
            if (first.isEmpty() || !first.equals(other.journal().head(1))) {
                throw new CarnetException(Reason.NO_COMMON_BEGINNING);
            }
        } catch (JournalException e) {
            throw Failures.of(e);
        }
    }
}
