package fr.carnetderefus.register;

import fr.carnetderefus.model.refusal.Entry;

/** Gives somebody a passphrase of their own, which opens the same carnet. */
public record AddPassphrase(Register register) {
    /**
     * Adds it, durably.
     *
     * @param label whose it is; may be empty
     * @param passphrase stays the caller's to wipe
     * @return the mark of the new key
     */
    public String add(String label, char[] passphrase) throws CarnetException {
        Keys.requireSaid(passphrase);
        synchronized (register) {
            var change = register.keySlots().add(passphrase);
            var mark = change.come().getFirst().mark();
            register.write(Keys.draft(register, new Entry.KeyAdded(mark, label.strip())), change);
            return mark;
        }
    }
}
