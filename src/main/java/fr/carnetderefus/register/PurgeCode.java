package fr.carnetderefus.register;

import fr.carnetderefus.journal.JournalException;
import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.model.refusal.CaseFile.FiledProof;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.model.refusal.Written;
import fr.carnetderefus.register.CarnetException.Reason;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Destroys the provisional codes of a case once its proof is filed: nobody asks for them any more.
 * Each code is sealed under a key of its own, so it goes alone, and for good. What is not reached
 * is a code that stands in a document or in a note.
 */
public record PurgeCode(Register register) {

    /** Whether there is a code to destroy, and the proof is filed. */
    public boolean isOffered(CaseFile file) {
        if (file.proofs().isEmpty()) {
            return false;
        }
        try {
            return !apart(codes(file.key())).isEmpty();
        } catch (JournalException e) {
            return false; // a damaged key is told of by verifying
        }
    }

    /**
     * Destroys the codes of a case, those noted earlier and taken back too.
     *
     * @return how many
     * @throws CarnetException {@code CODE_STILL_NEEDED}, {@code NO_CODE}; {@code CODE_NOT_APART}
     *     where an earlier version noted it: then only the person can be erased
     */
    public int purge(CaseKey key) throws CarnetException {
        synchronized (register) {
            if (register.file(key).proofs().isEmpty()) {
                throw new CarnetException(Reason.CODE_STILL_NEEDED);
            }
            var codes = codes(key);
            if (codes.isEmpty()) {
                throw new CarnetException(Reason.NO_CODE);
            }
            try {
                var apart = apart(codes);
                if (apart.isEmpty()) {
                    throw new CarnetException(Reason.CODE_NOT_APART);
                }
                erase(apart);
                return apart.size();
            } catch (JournalException e) {
                throw Failures.of(e);
            }
        }
    }

    /** The cases whose proof was filed so many days ago, and whose codes can be destroyed. */
    public List<CaseFile> due(int days) {
        var last = register.today().minusDays(days);
        return register.state().people().values().stream()
                .map(PersonFile::cases)
                .flatMap(List::stream)
                .filter(file -> provenOn(file).filter(day -> !day.isAfter(last)).isPresent())
                .filter(this::isOffered)
                .toList();
    }

    /**
     * Destroys the codes of all these cases, in one step.
     *
     * @return how many
     */
    public int purgeDue(int days) throws CarnetException {
        synchronized (register) {
            var codes = new ArrayList<Written>();
            try {
                for (var file : due(days)) {
                    codes.addAll(apart(codes(file.key())));
                }
            } catch (JournalException e) {
                throw Failures.of(e);
            }
            if (!codes.isEmpty()) {
                erase(codes);
            }
            return codes.size();
        }
    }

    private static Optional<LocalDate> provenOn(CaseFile file) {
        return file.proofs().stream().map(FiledProof::filedAt).min(Comparator.naturalOrder());
    }

    private void erase(List<Written> codes) throws CarnetException {
        register.erase(
                codes.stream()
                        .map(code ->
                                new Register.Draft(
                                        code.subject(),
                                        code.about(),
                                        register.today(),
                                        new Entry.CodePurged(code.id())))
                        .toList(),
                List.of());
    }

    private List<Written> codes(CaseKey key) {
        return register.state().bySubject().getOrDefault(key.person(), List.of()).stream()
                .filter(w -> w.about().equals(key.id()))
                .filter(w -> w.entry() instanceof Entry.CodeNoted)
                .toList();
    }

    private List<Written> apart(List<Written> codes) throws JournalException {
        var apart = new ArrayList<Written>();
        for (var code : codes) {
            var person = code.subject();
            if (person != null && register.journal().has(Subjects.code(person, code.id()))) {
                apart.add(code);
            }
        }
        return apart;
    }
}
