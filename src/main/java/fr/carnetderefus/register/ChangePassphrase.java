package fr.carnetderefus.register;

import fr.carnetderefus.model.refusal.Entry;

/**
 * Puts another passphrase in place of one. Copies of the file made before still open with the
 * former one.
 */
public record ChangePassphrase(Register register) {
    /**
     * Changes one, durably.
     *
     * @param mark which one
     * @param fresh stays the caller's to wipe
     * @return the mark it has now
     */
    public String change(String mark, char[] fresh) throws CarnetException {
        Keys.requireSaid(fresh);
        synchronized (register) {
            var slots = register.keySlots();
            var change = slots.change(Keys.passphrase(slots, mark), fresh);
            var after = change.come().getFirst().mark();
            register.write(Keys.draft(register, new Entry.KeyChanged(mark, after)), change);
            return after;
        }
    }
}
