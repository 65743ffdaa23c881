package fr.carnetderefus.register;

import fr.carnetderefus.journal.Digests;
import fr.carnetderefus.journal.Document;
import fr.carnetderefus.journal.Journal;
import fr.carnetderefus.journal.JournalException;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.Archived;
import fr.carnetderefus.model.refusal.Entry.ProofFiled;
import fr.carnetderefus.model.refusal.Written;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * A document as the entry that filed it speaks of it, undone or not.
 *
 * @param subject whose key seals it
 * @param whose it is; nobody's where they are no longer in the carnet
 */
record FiledDocument(String subject, Called whose, Archived what) {
    /** What a journal has of one document. */
    @SuppressWarnings("ArrayRecordComponent") // looked at once and never compared
    private record Found(byte[] content, Damage.@Nullable Fault fault) {}

    /**
     * A document as an entry speaks of it.
     *
     * @param subject whose it is; null where it is nobody's
     */
    record Filing(@Nullable PersonId subject, Archived what) {}

    /** What entries filed, each document once: one is filed anew to put it right. */
    static List<Filing> filings(List<Written> entries) {
        var each = new LinkedHashMap<String, Filing>();
        for (var written : entries) {
            if (written.entry() instanceof ProofFiled(var what)) {
                each.put(what.document(), new Filing(written.subject(), what));
            }
        }
        return List.copyOf(each.values());
    }

    /** All that were filed in a carnet, also what was taken back since. */
    static List<FiledDocument> all(Register register) {
        var namesakes = Namesakes.in(register.state());
        return filings(register.state().entries()).stream()
                .map(filing -> of(register, namesakes, filing))
                .toList();
    }

    private static FiledDocument of(Register register, Namesakes namesakes, Filing filing) {
        var id = filing.subject();
        return id == null
                ? new FiledDocument(Journal.CARNET, Called.NOBODY, filing.what())
                : new FiledDocument(id.value(), called(register, namesakes, id), filing.what());
    }

    private static Called called(Register register, Namesakes namesakes, PersonId id) {
        var file = register.state().people().get(id);
        return file == null ? Called.NOBODY : namesakes.called(file.person());
    }

    /** The ids under which its original and its text are kept. */
    List<String> ids() {
        return what.text().isEmpty()
                ? List.of(what.document())
                : List.of(what.document(), what.text());
    }

    /** What is wrong with it; where its original is whole, what is wrong with its text. */
    Optional<Damage> check(Journal journal) throws CarnetException {
        var original = fault(journal);
        if (original.isPresent()) {
            return original.map(fault -> damage(Damage.Place.PROOF, fault));
        }
        return textFault(journal).map(fault -> damage(Damage.Place.TEXT, fault));
    }

    Optional<Damage.Fault> fault(Journal journal) throws CarnetException {
        var found = find(journal, what.document());
        return Optional.ofNullable(
                found.fault() != null ? found.fault() : differs(found.content()));
    }

    Optional<Damage.Fault> textFault(Journal journal) throws CarnetException {
        return what.text().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(find(journal, what.text()).fault());
    }

    Damage damage(Damage.Place place, Damage.Fault fault) {
        return new Damage(place, what.document(), fault, what.name(), whose);
    }

    /** The original as it is in a copy; empty where it is not the one that the entry tells. */
    Optional<Document> original(Journal copy) throws CarnetException {
        var found = find(copy, what.document());
        return found.fault() == null && differs(found.content()) == null
                ? Optional.of(new Document(what.document(), subject, found.content()))
                : Optional.empty();
    }

    /** Its text as it is in a copy; that its seal opens there is all that vouches for it. */
    Optional<Document> text(Journal copy) throws CarnetException {
        var found = find(copy, what.text());
        return found.fault() == null
                ? Optional.of(new Document(what.text(), subject, found.content()))
                : Optional.empty();
    }

    private Damage.@Nullable Fault differs(byte[] bytes) {
        if (!Digests.sha256Hex(bytes).equals(what.sha256())) {
            return Damage.Fault.ALTERED;
        }
        return bytes.length == what.bytes() ? null : Damage.Fault.SIZE;
    }

    private static Found find(Journal journal, String id) throws CarnetException {
        try {
            return new Found(journal.document(id), null);
        } catch (JournalException e) {
            var fault =
                    switch (e.reason()) {
                        case NOT_FOUND -> Damage.Fault.MISSING;
                        case DAMAGED -> Damage.Fault.ALTERED;
                        default -> throw Failures.of(e);
                    };
            return new Found(new byte[0], fault);
        }
    }

    /** No name: a record's text ends up in messages and logs. */
    @Override
    public String toString() {
        return "FiledDocument " + what.document();
    }
}
