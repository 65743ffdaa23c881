package fr.carnetderefus.register;

import fr.carnetderefus.journal.Digests;
import fr.carnetderefus.journal.Document;
import fr.carnetderefus.journal.Ids;
import fr.carnetderefus.journal.JournalException;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.CaseFile.FiledProof;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.register.CarnetException.Reason;

import java.util.List;
import java.util.Optional;

/** Files a proof under a person, byte for byte as it came, and gives it back as it was. */
public record FileProof(Register register) {

    /** A proof that is in the archive, and whose it is. */
    public record Filed(Person person, FiledProof proof) {}

    /**
     * Files a PDF that was found to be one.
     *
     * @param pages how many pages were counted; 0 where they could not be
     * @param name the file's name without its folder
     * @return the proof's id
     * @throws CarnetException when the same bytes are filed under the same person already
     */
    public String file(PersonId id, byte[] original, int pages, String name)
            throws CarnetException {
        return file(register.file(id).key(), original, pages, name);
    }

    /** The same, for a case that is not the person's leading one. */
    public String file(CaseKey key, byte[] original, int pages, String name)
            throws CarnetException {
        var sha256 = checkNew(key.person(), original);
        var document = Ids.next();
        var entry = new Entry.ProofFiled(document, sha256, pages, original.length, name);
        register.write(
                List.of(Register.Draft.about(register.file(key), register.today(), entry)),
                List.of(new Document(document, key.person().value(), original)));
        return document;
    }

    /**
     * Says before anybody is asked what {@link #file} would refuse.
     *
     * @return the bytes' SHA-256 in hexadecimal
     * @throws CarnetException when the same bytes are filed under the same person already
     */
    public String checkNew(PersonId id, byte[] original) throws CarnetException {
        var person = register.person(id);
        var sha256 = Digests.sha256Hex(original);
        for (var filed : filed(person).toList()) {
            if (filed.proof().sha256().equals(sha256)) {
                throw new CarnetException(
                        Reason.PROOF_ALREADY_FILED,
                        person.person().names().full(),
                        filed.proof().filedAt().toString());
            }
        }
        return sha256;
    }

    /** Where the same bytes are filed under anybody: one PDF may prove several, but ask. */
    public Optional<Filed> same(byte[] original) {
        var sha256 = Digests.sha256Hex(original);
        return all().stream().filter(f -> f.proof().sha256().equals(sha256)).findFirst();
    }

    /** A proof by its id. */
    public Filed find(String proof) throws CarnetException {
        return all().stream()
                .filter(f -> f.proof().id().equals(proof))
                .findFirst()
                .orElseThrow(() -> new CarnetException(Reason.UNKNOWN_PROOF, proof));
    }

    /** Every proof in the archive, the latest first. */
    public List<Filed> all() {
        return register.state().people().values().stream()
                .flatMap(FileProof::filed)
                .sorted(
                        java.util.Comparator.comparing((Filed f) -> f.proof().filedAt())
                                .thenComparing(f -> f.proof().id())
                                .reversed())
                .toList();
    }

    private static java.util.stream.Stream<Filed> filed(PersonFile person) {
        return person.cases().stream()
                .flatMap(file -> file.proofs().stream())
                .map(proof -> new Filed(person.person(), proof));
    }

    /**
     * The original's bytes.
     *
     * @throws CarnetException when the seal does not open, or the bytes are not those that the
     *     entry speaks of
     */
    public byte[] original(FiledProof proof) throws CarnetException {
        byte[] bytes;
        try {
            bytes = register.journal().document(proof.id());
        } catch (JournalException e) {
            throw Failures.of(e);
        }
        if (!Digests.sha256Hex(bytes).equals(proof.sha256())) {
            throw new CarnetException(Reason.PROOF_ALTERED, proof.name());
        }
        return bytes;
    }
}
