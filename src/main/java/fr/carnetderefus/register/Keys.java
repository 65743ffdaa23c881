package fr.carnetderefus.register;

import fr.carnetderefus.journal.KeySlots;
import fr.carnetderefus.journal.Slot;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.register.CarnetException.Reason;

import java.util.List;

/** What the verbs about keys share. */
final class Keys {
    private Keys() {}

    static Slot passphrase(KeySlots slots, String mark) throws CarnetException {
        return slots.all().stream()
                .filter(slot -> slot.kind() == Slot.Kind.PASSPHRASE && slot.mark().equals(mark))
                .findFirst()
                .orElseThrow(() -> new CarnetException(Reason.UNKNOWN_KEY));
    }

    static void requireSaid(char[] passphrase) throws CarnetException {
        if (passphrase.length == 0) {
            throw new CarnetException(Reason.EMPTY_PASSPHRASE);
        }
    }

    static List<Register.Draft> draft(Register register, Entry.AboutKeys entry) {
        return List.of(new Register.Draft(null, register.today(), entry));
    }
}
