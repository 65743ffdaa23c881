package fr.carnetderefus.model.refusal;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.refusal.Entry.AttemptMade;
import fr.carnetderefus.model.refusal.Entry.Decision;
import fr.carnetderefus.model.refusal.Entry.Outcome;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of one person's way through one procedure, folded from their entries.
 *
 * @param procedure the procedure's id
 * @param after the id of the case whose place this one takes; null where it stands by itself
 * @param code the provisional code as written; empty where none is noted
 * @param method the channel chosen; empty where none is
 * @param documents all that is filed about it, in the order it was filed
 * @param troubles what went wrong and is not over yet, in the order it was met
 * @param looks when one looked whether the refusal still stands, by the id of what asked for it
 * @param history the entries about this case that stand, in the order written
 */
public record CaseFile(
        CaseKey key,
        String procedure,
        @Nullable String after,
        Person person,
        List<Notice> notices,
        String code,
        String method,
        Decision decision,
        List<AttemptMade> attempts,
        List<Request> requests,
        List<FiledProof> documents,
        List<MetTrouble> troubles,
        List<Look> looks,
        List<Written> history) {
    public CaseFile {
        notices = List.copyOf(notices);
        attempts = List.copyOf(attempts);
        requests = List.copyOf(requests);
        documents = List.copyOf(documents);
        troubles = List.copyOf(troubles);
        looks = List.copyOf(looks);
        history = List.copyOf(history);
    }

    /**
     * Something that went wrong.
     *
     * @param id the trouble's id in the procedure
     * @param met the day it was noted
     * @param lookOn the day to look again; null where there is none
     */
    public record MetTrouble(String id, LocalDate met, @Nullable LocalDate lookOn, String note) {}

    /** A look whether the refusal still stands. */
    public record Look(String id, LocalDate day, String note) {}

    /** A demand for the written proof. */
    public record Request(LocalDate day, String channel, String note) {}

    /**
     * A document in the archive.
     *
     * @param entry the id of the entry that filed it
     */
    public record FiledProof(Archived what, LocalDate filedAt, String entry) {
        public String id() {
            return what.document();
        }

        public String sha256() {
            return what.sha256();
        }

        public int pages() {
            return what.pages();
        }

        public long bytes() {
            return what.bytes();
        }

        public String name() {
            return what.name();
        }

        public DocumentKind kind() {
            return what.kind();
        }
    }

    /** The documents that prove the case, in the order they were filed. */
    public List<FiledProof> proofs() {
        return documents.stream().filter(d -> d.kind().proves()).toList();
    }

    /** Whether a notice is known to have come that day, and was not only noted then. */
    public boolean receivedOn(LocalDate day) {
        return notices.stream().anyMatch(n -> day.equals(n.received().received()));
    }

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
