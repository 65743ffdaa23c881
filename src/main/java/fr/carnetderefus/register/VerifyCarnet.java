package fr.carnetderefus.register;

import fr.carnetderefus.journal.Digests;
import fr.carnetderefus.journal.JournalException;
import fr.carnetderefus.journal.Verification;

import java.util.ArrayList;
import java.util.List;

/** Reads every row and document again, checks seals and chain, and each proof against its entry. */
public record VerifyCarnet(Register register) {

    /**
     * What was checked and found.
     *
     * @param chain the chain's end, 64 hexadecimal digits
     * @param proofs how many proofs were compared with the SHA-256 in their entries
     * @param damages what does not hold, as {@code table id: fault}; empty when all is well
     */
    public record Report(
            long rows,
            long documents,
            long bytes,
            String chain,
            long proofs,
            List<String> damages) {
        public boolean sound() {
            return damages.isEmpty();
        }
    }

    /** Checks everything. */
    public Report verify() throws CarnetException {
        Verification found;
        try {
            found = register.journal().verify();
        } catch (JournalException e) {
            throw Failures.of(e);
        }
        var journal = report(found);
        var damages = new ArrayList<>(journal.damages());
        var proofs = 0L;
        for (var filed : new FileProof(register).all()) {
            proofs++;
            if (!agrees(filed.proof().id(), filed.proof().sha256())) {
                damages.add("proof " + filed.proof().id() + ": sha256");
            }
        }
        return new Report(
                journal.rows(),
                journal.documents(),
                journal.bytes(),
                journal.chain(),
                proofs,
                List.copyOf(damages));
    }

    /** What the journal alone can say, before any proof is compared with its entry. */
    static Report report(Verification found) {
        var damages =
                found.damages().stream()
                        .map(d -> d.table() + " " + d.id() + ": " + Fields.word(d.fault()))
                        .toList();
        return new Report(
                found.rows(), found.documents(), found.bytes(), found.head().chain(), 0, damages);
    }

    private boolean agrees(String document, String sha256) {
        try {
            return Digests.sha256Hex(register.journal().document(document)).equals(sha256);
        } catch (JournalException e) {
            return false; // its seal is already among the journal's own damages, or it is missing
        }
    }
}
