package fr.carnetderefus.ui.refusal;

import fr.carnetderefus.model.refusal.Standing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What one may answer in a round of calls; each keeps its key, whatever else is offered. */
enum RoundAnswer {
    /** What was to be reached is reached, and the written proof was asked for. */
    ASKED("1&"),
    /** The refusal is made; the proof was not asked for. */
    REFUSED("2é"),
    UNANSWERED("3\""),
    REJECTED("4'"),
    LATER("5(");

    private static final List<RoundAnswer> TO_ASK = List.of(ASKED, UNANSWERED, LATER);

    /** What is offered for a case: for one that is refused already, only the proof is asked for. */
    static List<RoundAnswer> of(Standing standing) {
        return standing.file().refusal().isPresent() ? TO_ASK : List.of(values());
    }

    /** The key's figure, and what the same key types on a French keyboard without Shift. */
    private final String keys;

    RoundAnswer(String keys) {
        this.keys = keys;
    }

    /** The key, as it is told: {@code 1}. */
    String key() {
        return keys.substring(0, 1);
    }

    /** What a typed character answers. */
    static Optional<RoundAnswer> typed(String character) {
        return Arrays.stream(values())
                .filter(answer -> !character.isEmpty() && answer.keys.contains(character))
                .findFirst();
    }
}
