package fr.carnetderefus.register;

import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.register.CarnetException.Reason;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** What goes wrong on the way, and when one looked again. */
public record RecordTrouble(Register register) {

    /** The day the procedure advises to look again, if a trouble were met today. */
    public @Nullable LocalDate lookOn(CaseKey key, String trouble) throws CarnetException {
        var days =
                register.procedure(register.file(key))
                        .trouble(trouble)
                        .orElseThrow(() -> new CarnetException(Reason.UNKNOWN_TROUBLE, trouble))
                        .lookAgainDays();
        return days == 0 ? null : register.today().plusDays(days);
    }

    /** Notes that something went wrong; met once more, it counts from now. */
    public void met(CaseKey key, String trouble, @Nullable LocalDate lookOn, String note)
            throws CarnetException {
        lookOn(key, trouble);
        write(key, new Entry.TroubleMet(trouble, lookOn, note));
    }

    /** Notes that one looked, at a trouble that is over or at a refusal that still stands. */
    public void looked(CaseKey key, String what, String note) throws CarnetException {
        write(key, new Entry.LookedAgain(what, note));
    }

    private void write(CaseKey key, Entry entry) throws CarnetException {
        var file = register.file(key);
        register.write(List.of(Register.Draft.about(file, register.today(), entry)));
    }
}
