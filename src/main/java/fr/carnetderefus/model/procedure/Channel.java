package fr.carnetderefus.model.procedure;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One way to make a refusal.
 *
 * @param id short name, the value of {@code --by} and of {@code method}: {@code online}, {@code
 *     phone}
 * @param name as one chooses it: "Par téléphone, au 3422"
 * @param shortName as it stands in a line or a table: "3422"
 * @param contact the address or the telephone number, as one would type it
 * @param hours when it answers; null where it always does
 * @param asks what to have at hand, in the order asked for
 * @param steps what to do, in order
 * @param setting what a rehearsal needs to know beyond that
 * @param mistakes what it answers when something is amiss
 */
public record Channel(
        String id,
        Kind kind,
        LocalText name,
        LocalText shortName,
        String contact,
        @Nullable Hours hours,
        List<Ask> asks,
        List<LocalText> steps,
        Setting setting,
        List<Mistake> mistakes,
        String source) {
    /** What kind of way it is. */
    public enum Kind {
        ONLINE,
        PHONE,
        LETTER
    }

    public Channel {
        asks = List.copyOf(asks);
        steps = List.copyOf(steps);
        mistakes = List.copyOf(mistakes);
    }

    /**
     * Whether it can be rehearsed: it answers at once, and it is known what it asks for and what
     * one says.
     */
    public boolean canBeRehearsed() {
        return switch (kind) {
            case ONLINE -> !asks.isEmpty();
            case PHONE -> !asks.isEmpty() && setting.request() != null;
            case LETTER -> false;
        };
    }

    /** Whether it asks for a datum. */
    public boolean asksFor(Ask.Datum datum) {
        return asks.stream().anyMatch(a -> a.what() == datum);
    }
}
