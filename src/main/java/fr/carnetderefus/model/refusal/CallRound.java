package fr.carnetderefus.model.refusal;

import fr.carnetderefus.model.refusal.Entry.Outcome;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Cases that one call may serve, one after another. What came of each is read in the carnet and
 * kept nowhere else: what is taken back there is to be done again here.
 *
 * @param turns in the order in which they are called for
 * @param later whose turn was put off
 */
public record CallRound(List<Turn> turns, Set<CaseKey> later) {
    public CallRound {
        turns = List.copyOf(turns);
        later = Set.copyOf(later);
    }

    /**
     * A case in the round.
     *
     * @param attempts how many attempts were noted when the round began
     * @param requests how often the proof had been asked for by then
     */
    public record Turn(CaseKey key, int attempts, int requests) {
        static Turn of(CaseFile file) {
            return new Turn(file.key(), file.attempts().size(), file.requests().size());
        }
    }

    /** What came of a turn. */
    public enum Came {
        /** It is still to come. */
        OPEN,
        /** Nobody answered: it is still to come. */
        UNANSWERED,
        LATER,
        REJECTED,
        REFUSED,
        REFUSED_AND_ASKED,
        /** The proof was asked for; the refusal had been made before. */
        ASKED,
        /** The case is no longer in the carnet. */
        GONE;

        /** Whether somebody is still to be called for, now or later in the round. */
        public boolean isToCome() {
            return this == OPEN || this == UNANSWERED || this == LATER;
        }
    }

    /** A round of these cases, in this order, each once. */
    public static CallRound of(List<CaseFile> files) {
        var turns = files.stream().map(Turn::of).distinct().toList();
        return new CallRound(turns, Set.of());
    }

    /** What came of a turn, by what stands in the carnet now. */
    public Came came(Turn turn, Optional<CaseFile> now) {
        if (now.isEmpty()) {
            return Came.GONE;
        }
        var attempts = since(now.get().attempts(), turn.attempts());
        var asked = now.get().requests().size() > turn.requests();
        if (attempts.stream().anyMatch(a -> a.outcome() == Outcome.DONE)) {
            return asked ? Came.REFUSED_AND_ASKED : Came.REFUSED;
        }
        if (asked) {
            return Came.ASKED;
        }
        if (attempts.stream().anyMatch(a -> a.outcome() == Outcome.REJECTED)) {
            return Came.REJECTED;
        }
        if (later.contains(turn.key())) {
            return Came.LATER;
        }
        return attempts.isEmpty() ? Came.OPEN : Came.UNANSWERED;
    }

    private static <T> List<T> since(List<T> all, int before) {
        return all.subList(Math.min(before, all.size()), all.size());
    }

    /** Whose turn it is: the first for whom nothing was reached yet and who was not put off. */
    public Optional<Turn> now(Function<CaseKey, Optional<CaseFile>> find) {
        return turns.stream()
                .filter(turn -> {
                    var came = came(turn, find.apply(turn.key()));
                    return came == Came.OPEN || came == Came.UNANSWERED;
                })
                .findFirst();
    }

    /** Puts somebody off. */
    public CallRound putOff(CaseKey key) {
        var off = new LinkedHashSet<>(later);
        off.add(key);
        return new CallRound(turns, off);
    }

    /** Takes up again all who were put off, in their order. */
    public CallRound takeUp() {
        return new CallRound(turns, Set.of());
    }

    /** Somebody's turn before all others; nothing changes for who is not in the round. */
    public CallRound first(CaseKey key) {
        var order = new ArrayList<Turn>();
        turns.stream().filter(t -> t.key().equals(key)).forEach(order::add);
        turns.stream().filter(t -> !t.key().equals(key)).forEach(order::add);
        var off = new LinkedHashSet<>(later);
        off.remove(key);
        return new CallRound(order, off);
    }
}
