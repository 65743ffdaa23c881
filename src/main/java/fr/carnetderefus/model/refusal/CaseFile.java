package fr.carnetderefus.model.refusal;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.refusal.Entry.AttemptMade;
import fr.carnetderefus.model.refusal.Entry.Decision;
import fr.carnetderefus.model.refusal.Entry.Outcome;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of one person's refusal, folded from their entries.
 *
 * @param code the provisional code as written; empty where none is noted
 * @param method the channel chosen; empty where none is
 * @param history the entries that stand, in the order written; undone ones are left out
 */
public record CaseFile(
        Person person,
        List<Notice> notices,
        String code,
        String method,
        Decision decision,
        List<AttemptMade> attempts,
        List<Request> requests,
        List<FiledProof> proofs,
        List<Written> history) {
    public CaseFile {
        notices = List.copyOf(notices);
        attempts = List.copyOf(attempts);
        requests = List.copyOf(requests);
        proofs = List.copyOf(proofs);
        history = List.copyOf(history);
    }

    /** A demand for the written proof. */
    public record Request(LocalDate day, String channel, String note) {}

    /** A proof in the archive. */
    public record FiledProof(
            String id, String sha256, int pages, long bytes, String name, LocalDate filedAt) {}

    public boolean hasCode() {
        return !code.isEmpty();
    }

    /** The attempt by which the refusal was made, the last one that succeeded. */
    public Optional<AttemptMade> refusal() {
        return attempts.stream()
                .filter(a -> a.outcome() == Outcome.DONE)
                .reduce((earlier, later) -> later);
    }

    /** When the refusal was made. */
    public Optional<LocalDateTime> refusedAt() {
        return refusal().map(AttemptMade::at);
    }
}
