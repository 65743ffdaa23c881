package fr.carnetderefus.model.refusal;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.refusal.CaseFile.FiledProof;
import fr.carnetderefus.model.refusal.CaseFile.Request;
import fr.carnetderefus.model.refusal.Entry.AttemptMade;
import fr.carnetderefus.model.refusal.Entry.Decision;
import fr.carnetderefus.model.refusal.Entry.Outcome;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns one subject's entries into what they mean together. */
public final class Fold {
    private @Nullable Person person;
    private boolean removed;
    private String code = "";
    private String method = "";
    private Decision decision = Decision.REFUSE;
    private final List<Notice> notices = new ArrayList<>();
    private final List<AttemptMade> attempts = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();
    private final List<FiledProof> proofs = new ArrayList<>();

    private Fold() {}

    /**
     * The case that one person's entries tell, in the order written. Empty where the person was
     * removed, or their coming was undone.
     */
    public static Optional<CaseFile> of(List<Written> entries) {
        var standing = standing(entries);
        var fold = new Fold();
        standing.forEach(fold::take);
        if (fold.person == null || fold.removed) {
            return Optional.empty();
        }
        return Optional.of(
                new CaseFile(
                        fold.person,
                        fold.notices,
                        fold.code,
                        fold.method,
                        fold.decision,
                        fold.attempts,
                        fold.requests,
                        fold.proofs,
                        standing));
    }

    /** The entries that were not taken back, without the takings-back themselves. */
    public static List<Written> standing(List<Written> entries) {
        var undone = undone(entries);
        return entries.stream()
                .filter(w -> !undone.contains(w.id()))
                .filter(w -> !(w.entry() instanceof Entry.EntryUndone))
                .toList();
    }

    /** The ids of entries taken back. Read from the end: only a later entry takes one back. */
    public static Set<String> undone(List<Written> entries) {
        var undone = new HashSet<String>();
        for (var written : entries.reversed()) {
            if (written.entry() instanceof Entry.EntryUndone(var target)
                    && !undone.contains(written.id())) {
                undone.add(target);
            }
        }
        return undone;
    }

    private void take(Written written) {
        switch (written.entry()) {
            case Entry.PersonAdded(var added) -> person = added;
            case Entry.PersonAmended(var amended) -> {
                // amending one whose coming was undone must not bring them back
                if (person != null) {
                    person = amended;
                }
            }
            case Entry.PersonRemoved _ -> removed = true;
            case Entry.NoticeReceived notice -> notices.add(new Notice(notice, written.day()));
            case Entry.CodeNoted(var noted) -> code = noted;
            case Entry.MethodChosen(var channel) -> method = channel;
            case Entry.DecisionTaken(var taken) -> decision = taken;
            case AttemptMade attempt -> {
                attempts.add(attempt);
                if (attempt.outcome() == Outcome.DONE) {
                    decision = Decision.REFUSE;
                }
            }
            case Entry.ProofRequested(var channel, var note) ->
                    requests.add(new Request(written.day(), channel, note));
            case Entry.ProofFiled filed -> {
                decision = Decision.REFUSE;
                proofs.add(
                        new FiledProof(
                                filed.document(),
                                filed.sha256(),
                                filed.pages(),
                                filed.bytes(),
                                filed.name(),
                                written.day()));
            }
            case Entry.EntryUndone _, Entry.RulesAdopted _ -> {
                // the first is what standing() is about, the second concerns the whole carnet
            }
        }
    }
}
