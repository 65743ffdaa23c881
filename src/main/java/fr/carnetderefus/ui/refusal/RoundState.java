package fr.carnetderefus.ui.refusal;

import fr.carnetderefus.model.refusal.CallRound;
import fr.carnetderefus.model.refusal.CallRound.Came;
import fr.carnetderefus.model.refusal.CallRound.Turn;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.register.State;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A round of calls against what stands in the carnet. */
record RoundState(CallRound round, State carnet) {

    Optional<Turn> now() {
        return round.now(carnet::find);
    }

    Came came(Turn turn) {
        return round.came(turn, carnet.find(turn.key()));
    }

    /** How many turns came to what; those without any are left out. */
    Map<Came, Integer> counts() {
        var counts = new EnumMap<Came, Integer>(Came.class);
        round.turns().forEach(turn -> counts.merge(came(turn), 1, Integer::sum));
        return counts;
    }

    /** Whether nothing came of any turn yet, and nobody was put off. */
    boolean isBeginning() {
        return counts().keySet().equals(Set.of(Came.OPEN));
    }

    /** How many are still to be called for, those put off too. */
    int toCome() {
        return (int) round.turns().stream().filter(turn -> came(turn).isToCome()).count();
    }

    /** The full name; empty for somebody who was erased. */
    String name(CaseKey key) {
        return carnet.lastKnown(key.person()).map(p -> p.names().full()).orElse("");
    }
}
