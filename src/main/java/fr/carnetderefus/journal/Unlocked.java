package fr.carnetderefus.journal;

import fr.carnetderefus.journal.JournalException.Reason;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/** A slot that opened, and the carnet's key that was in it. */
record Unlocked(KeySlot slot, WipableKey carnet) {

    /** What somebody has, tried on the slots of a file. */
    @FunctionalInterface
    interface Way {
        /**
         * Opens one of them.
         *
         * @throws JournalException {@code WRONG_PASSPHRASE}, {@code WRONG_WORDS}, {@code
         *     NO_RECOVERY}, {@code DAMAGED}
         */
        Unlocked open(List<KeySlot> slots) throws JournalException;
    }

    /** By a passphrase. */
    static Way by(Passphrase passphrase) {
        return slots -> {
            var mine = of(KeySlot.PASSPHRASE, slots);
            if (mine.isEmpty()) {
                throw new JournalException(Reason.DAMAGED, "keyslot", null);
            }
            return first(mine, slot -> slot.unwrap(passphrase), Reason.WRONG_PASSPHRASE);
        };
    }

    /**
     * By recovery words.
     *
     * @param sheets the words of the one sheet, or of two of three in any order
     */
    static Way by(List<RecoveryWords> sheets) {
        if (sheets.isEmpty() || sheets.size() > 2) {
            throw new IllegalArgumentException("one sheet, or two");
        }
        return slots -> {
            var mine = of(sheets.size() == 1 ? KeySlot.RECOVERY : KeySlot.PAIR, slots);
            if (mine.isEmpty()) {
                throw new JournalException(Reason.NO_RECOVERY, "", null);
            }
            return first(mine, slot -> slot.unwrap(sheets), Reason.WRONG_WORDS);
        };
    }

    private static List<KeySlot> of(String kind, List<KeySlot> slots) {
        return slots.stream().filter(s -> s.kind().equals(kind)).toList();
    }

    /** A damaged slot is no reason to leave one that opens outside. */
    private static Unlocked first(
            List<KeySlot> slots, Function<KeySlot, @Nullable WipableKey> unwrap, Reason otherwise)
            throws JournalException {
        for (var slot : slots) {
            var carnet = unwrap.apply(slot);
            if (carnet != null) {
                return new Unlocked(slot, carnet);
            }
        }
        for (var slot : slots) {
            if (!slot.isOpenable()) {
                throw new JournalException(Reason.DAMAGED, "keyslot " + slot.id(), null);
            }
        }
        throw new JournalException(otherwise, "", null);
    }
}
