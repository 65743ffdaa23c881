package fr.carnetderefus.register;

import fr.carnetderefus.journal.Document;
import fr.carnetderefus.journal.Journal;
import fr.carnetderefus.journal.JournalException;
import fr.carnetderefus.journal.SqliteJournal;
import fr.carnetderefus.register.CarnetException.Reason;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes documents that are damaged or missing from a healthy copy of the carnet. The chain stays as
 * it is: documents are not in it, and the entries tell their SHA-256.
 */
public record GiveBack(Register register) {

    /**
     * What came of it.
     *
     * @param given what was damaged and is whole again
     * @param left what is still damaged: the copy has it no better
     */
    public record Report(List<Damage> given, List<Damage> left) {}

    /**
     * Gives back what the copy has, in one step: all of it or nothing. The copy is only read; the
     * passphrase stays the caller's to wipe.
     *
     * @throws CarnetException {@code NO_COPY} when the file is another carnet, or this one itself;
     *     {@code TOO_DAMAGED} when this one's file cannot take them: then nothing has changed
     */
    public Report from(Path copy, char[] passphrase) throws CarnetException {
        if (register.journal().holds(copy)) {
            throw new CarnetException(Reason.NO_COPY);
        }
        try (var journal = SqliteJournal.look(copy, passphrase)) {
            return from(journal);
        } catch (JournalException e) {
            throw Failures.of(e);
        }
    }

    private Report from(Journal copy) throws CarnetException, JournalException {
        // a row's seal has a nonce of its own: no two carnets ever begin alike
        var first = register.journal().head(1);
        if (first.isEmpty() || !first.equals(copy.head(1))) {
            throw new CarnetException(Reason.NO_COPY);
        }
        var found = new ArrayList<Document>();
        var given = new ArrayList<Damage>();
        var left = new ArrayList<Damage>();
        for (var filed : FiledDocument.all(register)) {
            var fault = filed.fault(register.journal());
            if (fault.isPresent()) {
                var original = filed.original(copy);
                original.ifPresent(found::add);
                (original.isPresent() ? given : left)
                        .add(filed.damage(Damage.Place.PROOF, fault.get()));
            }
            var textFault = filed.textFault(register.journal());
            if (textFault.isPresent()) {
                var text = filed.text(copy);
                text.ifPresent(found::add);
                (text.isPresent() ? given : left)
                        .add(filed.damage(Damage.Place.TEXT, textFault.get()));
            }
        }
        replace(found);
        return new Report(List.copyOf(given), List.copyOf(left));
    }

    private void replace(List<Document> found) throws CarnetException {
        try {
            register.replace(found);
        } catch (CarnetException e) {
            throw e.reason() == Reason.DAMAGED ? new CarnetException(Reason.TOO_DAMAGED, e) : e;
        }
    }
}
