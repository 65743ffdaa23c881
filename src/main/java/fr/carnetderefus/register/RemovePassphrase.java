package fr.carnetderefus.register;

import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.register.CarnetException.Reason;

/**
 * Takes a passphrase away. Whoever has it still opens the copies of the file made before, and
 * whoever has the carnet open now keeps it open.
 */
public record RemovePassphrase(Register register) {
    /**
     * Takes it away, durably.
     *
     * @param mark which one
     * @throws CarnetException {@code LAST_PASSPHRASE} when there is no other one
     */
    public void remove(String mark) throws CarnetException {
        synchronized (register) {
            var slots = register.keySlots();
            var slot = Keys.passphrase(slots, mark);
            if (new SurveyKeys(register).passphrases().size() == 1) {
                throw new CarnetException(Reason.LAST_PASSPHRASE);
            }
            register.write(Keys.draft(register, new Entry.KeyRemoved(mark)), slots.remove(slot));
        }
    }
}
