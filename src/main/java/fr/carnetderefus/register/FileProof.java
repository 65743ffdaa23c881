package fr.carnetderefus.register;

import fr.carnetderefus.journal.Digests;
import fr.carnetderefus.journal.Document;
import fr.carnetderefus.journal.Ids;
import fr.carnetderefus.journal.JournalException;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.Archived;
import fr.carnetderefus.model.refusal.CaseFile.FiledProof;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.DocumentKind;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.register.CarnetException.Reason;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Files a proof under a person, byte for byte as it came, and gives it back as it was. */
public record FileProof(Register register) {

    /** A proof that is in the archive, and whose it is. */
    public record Filed(Person person, FiledProof proof) {}

    /**
     * A file as it comes to the archive.
     *
     * @param pages how many pages were counted; 0 where they could not be
     * @param name the file's name without its folder
     * @param via as in {@link Archived}
     * @param password as in {@link Archived}
     * @param text what is written in it, pages apart by a form feed; empty where none was read
     * @param dated the day that is written on it; null where none is known
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over and never compared
    public record Incoming(
            byte[] original,
            int pages,
            String name,
            String via,
            String password,
            String text,
            DocumentKind kind,
            @Nullable LocalDate dated) {

        /** A proof of which nothing more is known. */
        public static Incoming proof(byte[] original, int pages, String name) {
            return new Incoming(original, pages, name, "", "", "", DocumentKind.PROOF, null);
        }
    }

    /** Files a proof of which nothing more is known under a person's leading case. */
    public String file(PersonId id, byte[] original, int pages, String name)
            throws CarnetException {
        return file(register.file(id).key(), original, pages, name);
    }

    /** The same, for a case that is not the person's leading one. */
    public String file(CaseKey key, byte[] original, int pages, String name)
            throws CarnetException {
        return file(List.of(key), Incoming.proof(original, pages, name)).getFirst();
    }

    /**
     * Files one document under each of some people, in one step: under the case that its kind
     * belongs to, which is opened where there is none yet.
     *
     * @return the documents' ids, in the order of the people
     * @throws CarnetException when the same bytes are filed under one of them already
     */
    public List<String> fileUnder(List<PersonId> people, Incoming incoming) throws CarnetException {
        return fileUnder(people, incoming, null);
    }

    /**
     * The same, where one stands at a case: it is meant for its person, unless the kind belongs to
     * another procedure.
     */
    public List<String> fileUnder(List<PersonId> people, Incoming incoming, @Nullable CaseKey at)
            throws CarnetException {
        var opened = new ArrayList<Register.Draft>();
        var keys = new ArrayList<CaseKey>();
        for (var id : people) {
            if (at != null && at.person().equals(id) && fits(at, incoming.kind())) {
                keys.add(at);
            } else {
                keys.add(caseFor(id, incoming.kind(), opened));
            }
        }
        return file(keys, incoming, opened);
    }

    /** Whether a kind of document belongs to a case's procedure, or to any. */
    boolean fits(CaseKey key, DocumentKind kind) throws CarnetException {
        var procedure = register.file(key).procedure();
        return DocumentKinds.procedure(kind).map(procedure::equals).orElse(true);
    }

    /**
     * Files one document under each of some cases, in one step.
     *
     * @return the documents' ids, in the order of the cases
     * @throws CarnetException when the same bytes are filed under one of the people already
     */
    public List<String> file(List<CaseKey> keys, Incoming incoming) throws CarnetException {
        for (var key : keys) {
            register.file(key);
        }
        return file(keys, incoming, new ArrayList<>());
    }

    private List<String> file(List<CaseKey> keys, Incoming incoming, List<Register.Draft> drafts)
            throws CarnetException {
        var documents = new ArrayList<Document>();
        var ids = new ArrayList<String>();
        for (var key : keys) {
            var sha256 = checkNew(key.person(), incoming.original());
            var subject = key.person().value();
            var document = Ids.next();
            documents.add(new Document(document, subject, incoming.original()));
            var text = "";
            if (!incoming.text().isEmpty()) {
                text = Ids.next();
                var bytes = incoming.text().getBytes(StandardCharsets.UTF_8);
                documents.add(new Document(text, subject, bytes));
            }
            var what = archived(incoming, document, sha256, text);
            drafts.add(
                    new Register.Draft(
                            key.person(), key.id(), register.today(), new Entry.ProofFiled(what)));
            ids.add(document);
        }
        register.write(drafts, documents);
        return List.copyOf(ids);
    }

    private static Archived archived(Incoming in, String document, String sha256, String text) {
        return new Archived(
                document,
                sha256,
                in.pages(),
                in.original().length,
                in.name(),
                in.via(),
                in.password(),
                text,
                in.kind(),
                in.dated());
    }

    /** The case a document of a kind belongs to: the person's latest of that procedure. */
    CaseKey caseFor(PersonId id, DocumentKind kind, List<Register.Draft> opened)
            throws CarnetException {
        var person = register.person(id);
        var procedure = DocumentKinds.procedure(kind).flatMap(register.procedures()::find);
        if (procedure.isEmpty()) {
            return person.leading().key();
        }
        var there = person.latest(procedure.get().id());
        return there.isPresent()
                ? there.get().key()
                : OpenCase.draft(register, opened, id, procedure.get(), null);
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

    /** The SHA-256 of some bytes, in hexadecimal, as the archive tells documents apart. */
    public static String sha256(byte[] bytes) {
        return Digests.sha256Hex(bytes);
    }

    /** Every document with that SHA-256, whoever it is filed under, the latest first. */
    public List<Filed> with(String sha256) {
        return all().stream().filter(f -> f.proof().sha256().equals(sha256)).toList();
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

    /** All that is filed about a person, case by case, in the order it was filed. */
    public List<Filed> of(PersonFile person) {
        return filed(person).toList();
    }

    private static java.util.stream.Stream<Filed> filed(PersonFile person) {
        return person.cases().stream()
                .flatMap(file -> file.documents().stream())
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
            throw isGone(e)
                    ? new CarnetException(Reason.PROOF_ALTERED, e, proof.name())
                    : Failures.of(e);
        }
        if (!Digests.sha256Hex(bytes).equals(proof.sha256())) {
            throw new CarnetException(Reason.PROOF_ALTERED, proof.name());
        }
        return bytes;
    }

    /**
     * What is written in a document, as it was read when it was filed; empty where nothing was, or
     * where it can no longer be had: the original is what counts.
     */
    public Optional<String> text(FiledProof proof) throws CarnetException {
        var id = proof.what().text();
        if (id.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new String(register.journal().document(id), StandardCharsets.UTF_8));
        } catch (JournalException e) {
            if (isGone(e)) {
                return Optional.empty();
            }
            throw Failures.of(e);
        }
    }

    /** Whether a document is missing or its seal broken, and nothing else is wrong. */
    static boolean isGone(JournalException e) {
        return e.reason() == JournalException.Reason.NOT_FOUND
                || e.reason() == JournalException.Reason.DAMAGED;
    }
}
