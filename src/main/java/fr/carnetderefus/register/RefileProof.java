package fr.carnetderefus.register;

import fr.carnetderefus.journal.Document;
import fr.carnetderefus.journal.Ids;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.Archived;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.DocumentKind;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.register.CarnetException.Reason;
import fr.carnetderefus.register.FileProof.Filed;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts right what was said of a document when it was filed: whose it is, what it is, of which day.
 * The first filing is taken back and another made in one step, so the history shows both; the bytes
 * stay as they came.
 */
public record RefileProof(Register register) {

    /**
     * Files it anew; writes nothing where nothing is different.
     *
     * @param proof the document's id
     * @param people whose it is; whoever had it and is not among them has it no more
     * @return the documents' ids, in the order of the people
     * @throws CarnetException when one of the others has the same bytes already; when the original
     *     cannot be read, which another person's copy is made of
     */
    public List<String> refile(
            String proof, List<PersonId> people, DocumentKind kind, @Nullable LocalDate dated)
            throws CarnetException {
        var archive = new FileProof(register);
        var filed = archive.find(proof);
        var before = filed.proof().what();
        var owner = filed.person().id();
        var after = before.as(kind, dated);
        if (people.equals(List.of(owner)) && after.equals(before)) {
            return List.of(proof);
        }
        var from = where(filed);
        var drafts = new ArrayList<Register.Draft>();
        drafts.add(draft(from, new Entry.EntryUndone(filed.proof().entry())));
        var documents = new ArrayList<Document>();
        var ids = new ArrayList<String>();
        for (var id : people) {
            var stays = id.equals(owner);
            var key = stays && archive.fits(from, kind) ? from : archive.caseFor(id, kind, drafts);
            var what = stays ? after : copy(filed, after, id, documents);
            drafts.add(draft(key, new Entry.ProofFiled(what)));
            ids.add(what.document());
        }
        register.write(drafts, documents);
        return List.copyOf(ids);
    }

    private Register.Draft draft(CaseKey key, Entry entry) {
        return new Register.Draft(key.person(), key.id(), register.today(), entry);
    }

    private CaseKey where(Filed filed) throws CarnetException {
        return register.person(filed.person().id()).cases().stream()
                .filter(file -> file.documents().contains(filed.proof()))
                .findFirst()
                .orElseThrow(() -> new CarnetException(Reason.UNKNOWN_PROOF, filed.proof().id()))
                .key();
    }

    /** Another person's documents are sealed with that person's key: they get their own. */
    private Archived copy(Filed filed, Archived after, PersonId id, List<Document> documents)
            throws CarnetException {
        var archive = new FileProof(register);
        var original = archive.original(filed.proof());
        archive.checkNew(id, original);
        var document = Ids.next();
        documents.add(new Document(document, id.value(), original));
        var text = archive.text(filed.proof());
        var kept = "";
        if (text.isPresent()) {
            kept = Ids.next();
            var bytes = text.get().getBytes(StandardCharsets.UTF_8);
            documents.add(new Document(kept, id.value(), bytes));
        }
        return after.at(document, kept);
    }
}
