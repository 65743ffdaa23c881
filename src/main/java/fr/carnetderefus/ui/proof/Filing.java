package fr.carnetderefus.ui.proof;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.proof.Intake;
import fr.carnetderefus.proof.Looked;
import fr.carnetderefus.proof.Piece;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.FileProof.Incoming;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Named;
import fr.carnetderefus.ui.desk.TrayItem;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** Puts one document from the tray into the archive. */
final class Filing {
    private final Desk desk;

    Filing(Desk desk) {
        this.desk = desk;
    }

    /**
     * The bytes of what was looked at, read again.
     *
     * @throws CarnetException when they can no longer be read, or are others than those looked at
     */
    byte[] bytes(Piece piece, Looked.Ready looked) throws CarnetException {
        try {
            var bytes = new Intake(desk.reader()).bytes(piece);
            if (FileProof.sha256(bytes).equals(looked.sha256())) {
                return bytes;
            }
        } catch (IOException e) {
            throw new CarnetException(CarnetException.Reason.SOURCE_GONE, e, piece.name());
        }
        throw new CarnetException(CarnetException.Reason.SOURCE_CHANGED, piece.name());
    }

    /**
     * Files it.
     *
     * @return the documents' ids
     */
    List<String> file(Piece piece, Looked.Ready looked, FilingForm.Choice choice)
            throws CarnetException {
        return file(piece, looked, choice, null);
    }

    /** The same, where one stands at a case. */
    List<String> file(
            Piece piece, Looked.Ready looked, FilingForm.Choice choice, @Nullable CaseKey at)
            throws CarnetException {
        var incoming =
                new Incoming(
                        bytes(piece, looked),
                        looked.pages(),
                        piece.name(),
                        piece.via(),
                        looked.password(),
                        looked.text(),
                        choice.kind(),
                        choice.dated());
        return new FileProof(desk.register()).fileUnder(choice.people(), incoming, at);
    }

    /**
     * Whose they are, in words: "Léa Martin et Tom Martin"; which of two, where two are so called.
     */
    String whose(List<PersonId> people) {
        var named = Named.in(desk);
        return desk.texts().list(people.stream().map(this::person).map(named::full).toList());
    }

    private Person person(PersonId id) {
        var file = desk.register().state().people().get(id);
        return Objects.requireNonNull(file, "somebody shown is in the carnet").person();
    }

    /** Tells what waited that it is filed. */
    void done(TrayItem item, FilingForm.Choice choice) {
        item.filed(whose(choice.people()), choice.kind());
    }

    /** For whom something is filed, and as what. */
    static String words(Texts texts, TrayItem.InArchive filed) {
        return texts.get("tray.filed", filed.whose(), texts.of("document", filed.kind()));
    }

    /** What is said once it is filed. */
    String said(FilingForm.Choice choice) {
        var texts = desk.texts();
        return texts.get(
                "filing.said", texts.of("document", choice.kind()), whose(choice.people()));
    }
}
