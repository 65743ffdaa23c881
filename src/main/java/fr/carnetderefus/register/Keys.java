package fr.carnetderefus.register;

import fr.carnetderefus.journal.KeySlots;
import fr.carnetderefus.journal.Slot;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.register.CarnetException.Reason;

import java.util.List;
import java.util.Optional;

/** What the verbs about keys share. */
final class Keys {
    private Keys() {}

    static Slot passphrase(KeySlots slots, String mark) throws CarnetException {
        return slots.all().stream()
                .filter(slot -> slot.kind() == Slot.Kind.PASSPHRASE && slot.mark().equals(mark))
                .findFirst()
                .orElseThrow(() -> new CarnetException(Reason.UNKNOWN_KEY));
    }

    /**
     * The mark by which entries tell which key the carnet was open with: of three pairs of sheets
     * the first one's, as in entries about sheets. Empty once that key is gone.
     */
    static Optional<String> opener(KeySlots slots) {
        return slots.opened()
                .map(opened ->
                        opened.kind() == Slot.Kind.PAIR
                                ? slots.all().stream()
                                        .filter(slot -> slot.kind() == Slot.Kind.PAIR)
                                        .findFirst()
                                        .orElse(opened)
                                        .mark()
                                : opened.mark());
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
