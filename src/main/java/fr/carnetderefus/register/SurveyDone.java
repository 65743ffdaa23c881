package fr.carnetderefus.register;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Entry.Outcome;
import fr.carnetderefus.model.refusal.Fold;
import fr.carnetderefus.model.refusal.Written;
import fr.carnetderefus.register.SurveyWork.Way;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Tells what was done in a day: what was taken back is not. */
public record SurveyDone(Register register) {

    /**
     * A day's tally.
     *
     * @param refused refusals made that day, by the way they were made
     * @param asked how often the written proof was asked for
     * @param proofs how many documents that prove a refusal were filed
     * @param unanswered attempts that met nobody, or a site that was down
     * @param rejected attempts that were refused
     * @param notices how many people's notices were noted
     * @param people how many people any of this was for
     */
    public record Tally(
            Map<Way, Integer> refused,
            int asked,
            int proofs,
            int unanswered,
            int rejected,
            int notices,
            int people) {
        public Tally {
            refused = Map.copyOf(refused);
        }

        public int refusals() {
            return refused.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** Whether there is nothing to tell. */
        public boolean isEmpty() {
            return people == 0;
        }
    }

    /**
     * What was done on a day. Calls count for the day they were made on, whenever they were taken
     * down; all else counts for the day it was written on.
     */
    public Tally on(LocalDate day) {
        var state = register.state();
        var counting = new Counting();
        for (var subject : doneFor(state, day)) {
            var theirs = state.bySubject().get(subject);
            if (theirs != null && state.people().containsKey(subject)) {
                Fold.standing(theirs).stream()
                        .filter(written -> isOf(written, day))
                        .forEach(written -> counting.take(subject, written));
            }
        }
        return counting.tally();
    }

    /** For whom anything was done that day: what was before need not be folded anew. */
    private Set<PersonId> doneFor(State state, LocalDate day) {
        var subjects = new LinkedHashSet<PersonId>();
        for (var written : state.entries()) {
            if (written.subject() != null && isOf(written, day)) {
                subjects.add(written.subject());
            }
        }
        return subjects;
    }

    private boolean isOf(Written written, LocalDate day) {
        var done =
                switch (written.entry()) {
                    case Entry.AttemptMade _, Entry.ProofRequested _ -> written.day();
                    default -> written.at().atZone(register.clock().getZone()).toLocalDate();
                };
        return done.equals(day);
    }

    private final class Counting {
        private final Map<Way, Integer> refused = new EnumMap<>(Way.class);
        private final Set<PersonId> people = new HashSet<>();
        private int asked;
        private int proofs;
        private int unanswered;
        private int rejected;
        private int notices;

        private void take(PersonId subject, Written written) {
            switch (written.entry()) {
                case Entry.AttemptMade attempt -> attempt(subject, written, attempt);
                case Entry.ProofRequested _ -> asked++;
                case Entry.ProofFiled(var what) when what.kind().proves() -> proofs++;
                case Entry.NoticeReceived _ -> notices++;
                default -> {
                    return; // a number mended is not a step on somebody's way
                }
            }
            people.add(subject);
        }

        private void attempt(PersonId subject, Written written, Entry.AttemptMade attempt) {
            if (attempt.outcome() == Outcome.DONE) {
                refused.merge(way(subject, written, attempt), 1, Integer::sum);
            } else if (attempt.outcome() == Outcome.REJECTED) {
                rejected++;
            } else {
                unanswered++;
            }
        }

        private Way way(PersonId subject, Written written, Entry.AttemptMade attempt) {
            var person = Objects.requireNonNull(register.state().people().get(subject));
            return person.find(written.about())
                    .flatMap(file -> register.procedures().find(file.procedure()))
                    .flatMap(procedure -> procedure.channel(attempt.channel()))
                    .map(Way::of)
                    .orElse(Way.CARNET);
        }

        private Tally tally() {
            return new Tally(refused, asked, proofs, unanswered, rejected, notices, people.size());
        }
    }
}
