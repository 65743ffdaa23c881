package fr.carnetderefus.model.procedure;

import fr.carnetderefus.model.people.PersonKind;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * Something that goes wrong on the way, or changes, and its own path.
 *
 * @param id short name, stable over versions
 * @param title as the person would say it: "La lettre n’est jamais arrivée"
 * @param stages where on the way it may happen
 * @param channels the channels it may happen on; empty for any
 * @param kinds the kinds of person it may happen to; empty for any
 * @param steps what to do, in order
 * @param lookAgainDays days until one should look again; 0 where there is nothing to wait for
 * @param endedBy what shows that it is over
 * @param leadsTo the procedure that is the way on; null where this one goes on
 * @param paper the kind of paper that helps, such as {@code request-proof}; null for none
 * @param source where the path comes from
 */
public record Trouble(
        String id,
        LocalText title,
        Set<Stage> stages,
        Set<String> channels,
        Set<PersonKind> kinds,
        List<LocalText> steps,
        int lookAgainDays,
        Set<End> endedBy,
        @Nullable String leadsTo,
        @Nullable String paper,
        String source) {
    /** What ends a trouble; looking again ends any. */
    public enum End {
        /** A notice came. */
        NOTICE,
        /** A code was noted. */
        CODE,
        /** It was tried again. */
        ATTEMPT,
        /** A proof was filed. */
        PROOF
    }

    public Trouble {
        stages = Set.copyOf(stages);
        channels = Set.copyOf(channels);
        kinds = Set.copyOf(kinds);
        steps = List.copyOf(steps);
        endedBy = Set.copyOf(endedBy);
        if (stages.isEmpty() || steps.isEmpty() || lookAgainDays < 0) {
            throw new IllegalArgumentException("a trouble happens somewhere, and has a way out");
        }
    }

    /** Whether it may happen to such a person, there on the way. */
    public boolean fits(Stage stage, String channel, PersonKind kind) {
        return stages.contains(stage)
                && (channels.isEmpty() || channel.isEmpty() || channels.contains(channel))
                && (kinds.isEmpty() || kinds.contains(kind));
    }
}
