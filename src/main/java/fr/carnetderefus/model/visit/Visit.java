package fr.carnetderefus.model.visit;

import fr.carnetderefus.model.people.CardType;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where a visitor stands. A visit may be about several people, one after another.
 *
 * @param settled what was said of those before
 * @param matter what was said so far
 * @param step what is asked now
 */
public record Visit(List<Matter> settled, Matter matter, Step step) {
    /** How many people a visit is about at most: a household; the sheets stay few. */
    public static final int MOST = 12;

    public Visit {
        settled = List.copyOf(settled);
    }

    /** Somebody comes in. */
    public static Visit begin() {
        return new Visit(List.of(), Matter.NOTHING, Step.WHO);
    }

    /** The next step, with what was said at this one. */
    public Visit on(Matter said) {
        return new Visit(settled, said, after(said));
    }

    /** The next step, with nothing said at this one. */
    public Visit skip() {
        return on(
                switch (step) {
                    case WHO -> matter.of(null);
                    case MEASURE -> matter.under(null);
                    case CAME -> matter.by(null);
                    case SENT -> matter.sentOn(null);
                    case RECEIVED -> matter.receivedOn(null);
                    case CARD -> matter.with(null);
                    case WAY -> matter.through(null);
                    case CODE, SERIAL, NIR, UNTIL, TAKE -> matter;
                });
    }

    private Step after(Matter said) {
        return Step.path(said).stream()
                .filter(s -> s.compareTo(step) > 0)
                .findFirst()
                .orElse(Step.TAKE);
    }

    /**
     * The step before; the same where it is the first. What was said stays; before the first step
     * of another person stands the end of the one before, and the one begun is given up.
     */
    public Visit back() {
        if (step == Step.WHO && !settled.isEmpty()) {
            return new Visit(settled.subList(0, settled.size() - 1), settled.getLast(), Step.TAKE);
        }
        var before =
                Step.path(matter).stream()
                        .filter(s -> s.compareTo(step) < 0)
                        .reduce(Step.WHO, (earlier, later) -> later);
        return new Visit(settled, matter, before);
    }

    /** Whether there is a step before. */
    public boolean canGoBack() {
        return step != Step.WHO || !settled.isEmpty();
    }

    /** Begins with another person. */
    public Visit another() {
        if (!hasRoom()) {
            throw new IllegalStateException("a household is smaller");
        }
        return new Visit(all(), Matter.NOTHING, Step.WHO);
    }

    /** The card that is likely meant: the one said of this person, or of the one before. */
    public @Nullable CardType likelyCard() {
        return all().reversed().stream()
                .map(Matter::card)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether the visit can be about one more. */
    public boolean hasRoom() {
        return settled.size() + 1 < MOST;
    }

    /** Everything said of everybody, in the order it was said. */
    public List<Matter> all() {
        return Stream.concat(settled.stream(), Stream.of(matter)).toList();
    }

    /** Which step of the way it is, from 1. */
    public int place() {
        return Step.path(matter).indexOf(step) + 1;
    }

    /**
     * How many steps the way has. What was not asked yet is taken to be answered, so that the
     * number does not jump while one goes on.
     */
    public int length() {
        return Step.path(expected()).size();
    }

    private Matter expected() {
        var expected = matter;
        if (step.compareTo(Step.CAME) <= 0 && expected.came() == null) {
            expected = expected.by(Came.LETTER);
        }
        if (step.compareTo(Step.SENT) <= 0 && expected.sent() == null) {
            expected = expected.sentOn(LocalDate.EPOCH);
        }
        if (step.compareTo(Step.CARD) <= 0 && expected.card() == null) {
            expected = expected.with(CardType.WITH_PHOTO);
        }
        return expected;
    }
}
