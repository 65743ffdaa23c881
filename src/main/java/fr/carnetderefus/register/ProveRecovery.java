package fr.carnetderefus.register;

import fr.carnetderefus.journal.JournalException;
import fr.carnetderefus.journal.Slot;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Entry.Sheets;
import fr.carnetderefus.register.CarnetException.Reason;

import java.util.List;

/**
 * The drill: tries sheets on the file as it is on the disk, while the carnet stays open, and notes
 * that they were seen to open it.
 */
public record ProveRecovery(Register register) {
    /**
     * Tries one sheet, or two of three in any order.
     *
     * @return whether they open the carnet; only then is anything written
     * @throws CarnetException {@code SAME_SHEET}
     */
    public boolean prove(List<WordSheet> sheets) throws CarnetException {
        if (sheets.size() == 2 && sheets.getFirst().same(sheets.getLast())) {
            throw new CarnetException(Reason.SAME_SHEET);
        }
        synchronized (register) {
            try {
                var slots = register.keySlots();
                var opened = slots.opens(WordSheet.words(sheets));
                if (opened.isEmpty()) {
                    return false;
                }
                var kind = sheets.size() == 1 ? Sheets.ONE : Sheets.TWO_OF_THREE;
                register.write(Keys.draft(register, proven(slots.all(), kind)));
                return true;
            } catch (JournalException e) {
                throw Failures.of(e);
            }
        }
    }

    /** Any pair proves the three: they were made together and go together. */
    private static Entry.AboutKeys proven(List<Slot> slots, Sheets sheets) {
        var first =
                slots.stream()
                        .filter(slot -> slot.kind() == SurveyKeys.kind(sheets))
                        .findFirst()
                        .orElseThrow();
        return new Entry.RecoveryProven(sheets, first.mark());
    }
}
