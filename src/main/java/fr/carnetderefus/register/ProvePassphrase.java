package fr.carnetderefus.register;

import fr.carnetderefus.journal.JournalException;
import fr.carnetderefus.journal.Slot;

import java.util.Optional;

/** Tells which key of the open carnet a passphrase is; changes nothing. */
public record ProvePassphrase(Register register) {
    /** The key's mark; empty when it opens none. The passphrase stays the caller's to wipe. */
    public Optional<String> prove(char[] passphrase) throws CarnetException {
        synchronized (register) {
            try {
                return register.keySlots().opens(passphrase).map(Slot::mark);
            } catch (JournalException e) {
                throw Failures.of(e);
            }
        }
    }
}
