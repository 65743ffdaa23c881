package fr.carnetderefus.model.rehearsal;

import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.model.procedure.Mistake;
import fr.carnetderefus.model.procedure.Mistake.At;
import fr.carnetderefus.model.procedure.Mistake.Way;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What is rehearsed.
 *
 * @param wrong what shall go wrong; nothing where all goes well
 */
public record Plan(Channel channel, Who who, Optional<Mistake> wrong) {
    public Plan {
        if (!channel.canBeRehearsed()) {
            throw new IllegalArgumentException("not known well enough: " + channel.id());
        }
        if (wrong.filter(m -> m.isAt(At.PERSON)).isPresent()) {
            who = Who.TWINS;
        }
    }

    /** The mistakes of a channel that can be played. */
    public static List<Mistake> playable(Channel channel) {
        return channel.mistakes().stream()
                .filter(m -> m.played() != null)
                .filter(m -> !m.isAt(At.NEW_CODE) || before(channel).isPresent())
                .toList();
    }

    /** A mistake that is not told beforehand. */
    public static Plan surprise(Channel channel, Who who, RandomGenerator random) {
        // twins are children: one who rehearses for an adult is not handed to them unasked
        var all =
                playable(channel).stream()
                        .filter(m -> who.isChild() || !m.isAt(At.PERSON))
                        .toList();
        return new Plan(
                channel,
                who,
                all.isEmpty()
                        ? Optional.empty()
                        : Optional.of(all.get(random.nextInt(all.size()))));
    }

    /** Whether that is what shall go wrong. */
    boolean goesWrong(At at) {
        return wrong.filter(m -> m.isAt(at)).isPresent();
    }

    /** What makes one ask for another code. */
    Optional<Mistake> before() {
        return before(channel);
    }

    private static Optional<Mistake> before(Channel channel) {
        return channel.mistakes().stream()
                .filter(m -> m.isAt(At.FORM) && wayOf(m) == Way.NEW_CODE)
                .findFirst();
    }

    /** How one goes on after a mistake that is played. */
    static Way wayOf(Mistake mistake) {
        var played = mistake.played();
        return played == null ? Way.AGAIN : played.way();
    }
}
