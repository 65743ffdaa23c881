package fr.carnetderefus.register;

import fr.carnetderefus.journal.KeyChange;
import fr.carnetderefus.journal.RecoveryWords;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Entry.Sheets;

import java.util.List;
import java.util.stream.Stream;

/**
 * Makes recovery sheets. They are drawn up first, so that they can be printed and asked back, and
 * open the carnet from the moment they are kept; until then those made before still do.
 */
public record MakeRecovery(Register register) {

    /** New sheets, that open nothing yet: one, or three. */
    public static List<WordSheet> drawUp(Sheets sheets) {
        return switch (sheets) {
            case ONE -> List.of(new WordSheet(0, RecoveryWords.fresh()));
            case TWO_OF_THREE ->
                    Stream.of(1, 2, 3).map(n -> new WordSheet(n, RecoveryWords.fresh())).toList();
        };
    }

    /** From now on these open the carnet, and former ones of their kind do no more. */
    public void keep(List<WordSheet> sheets) throws CarnetException {
        synchronized (register) {
            var slots = register.keySlots();
            var words = WordSheet.words(sheets);
            var change = sheets.size() == 1 ? slots.recovery(words.getFirst()) : slots.pairs(words);
            var kind = sheets.size() == 1 ? Sheets.ONE : Sheets.TWO_OF_THREE;
            write(change, new Entry.RecoveryMade(kind, change.come().getFirst().mark()));
        }
    }

    /** From now on no sheet of that kind opens the carnet. */
    public void remove(Sheets sheets) throws CarnetException {
        synchronized (register) {
            var slots = register.keySlots();
            write(slots.without(SurveyKeys.kind(sheets)), new Entry.RecoveryRemoved(sheets));
        }
    }

    private void write(KeyChange change, Entry.AboutKeys entry) throws CarnetException {
        register.write(Keys.draft(register, entry), change);
    }
}
