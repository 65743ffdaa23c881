package fr.carnetderefus.register;

import fr.carnetderefus.journal.JournalException;
import fr.carnetderefus.register.CarnetException.Reason;

/** The journal's failures in the register's words: the rooms above do not know the journal. */
final class Failures {
    private Failures() {}

    static CarnetException of(JournalException e) {
        var reason =
                switch (e.reason()) {
                    case WRONG_PASSPHRASE -> Reason.WRONG_PASSPHRASE;
                    case DAMAGED -> Reason.DAMAGED;
                    case NEWER_FORMAT -> Reason.NEWER_FORMAT;
                    case NOT_A_CARNET -> Reason.NOT_A_CARNET;
                    case NOT_FOUND -> Reason.NOT_FOUND;
                    case ALREADY_EXISTS -> Reason.ALREADY_EXISTS;
                    case READ_ONLY -> Reason.READ_ONLY;
                    case DISK_FULL -> Reason.DISK_FULL;
                    case IN_USE -> Reason.IN_USE;
                    case UNREADABLE -> Reason.UNREADABLE;
                };
        return new CarnetException(reason, e, e.detail());
    }
}
