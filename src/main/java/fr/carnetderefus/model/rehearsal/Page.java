package fr.carnetderefus.model.rehearsal;

import fr.carnetderefus.model.procedure.Ask.Datum;
import fr.carnetderefus.model.procedure.Crossing.Door;
import fr.carnetderefus.model.procedure.Mistake;

import java.util.Map;
import java.util.Optional;

/** What is before one's eyes, or in one's ear. */
public sealed interface Page {
    /**
     * Several ways on.
     *
     * @param number which crossing of the channel
     * @param tried the door one tried last
     */
    record AtCrossing(int number, Optional<Door> tried) implements Page {}

    /**
     * The form.
     *
     * @param slips the fields to look at again
     * @param boxForgotten whether only the box is missing
     * @param again whether one comes back to it from the direct address
     */
    record Form(Map<Datum, Slip> slips, boolean boxForgotten, boolean again) implements Page {
        static final Form FIRST = new Form(Map.of(), false, false);
        static final Form FROM_THE_ADDRESS = new Form(Map.of(), false, true);

        public Form {
            slips = Map.copyOf(slips);
        }
    }

    /**
     * The channel answers that something is amiss.
     *
     * @param slips what was mistyped; none where the answer was wanted
     */
    record Answer(Mistake mistake, Map<Datum, Slip> slips) implements Page {
        public Answer {
            slips = Map.copyOf(slips);
        }
    }

    /** Another code was asked for. */
    record NewCode(boolean arrived) implements Page {}

    /** One has to wait. */
    record Wait(int seconds) implements Page {}

    /**
     * Who is meant?
     *
     * @param tried whether the wrong one was chosen
     */
    record WhichOne(Mistake mistake, boolean tried) implements Page {}

    /** The last question before it is done. */
    record Confirm() implements Page {}

    /** It is done, and the proof is offered. */
    record Receipt() implements Page {}

    /** The page was left, and the proof was not saved. */
    record Left() implements Page {}

    /** The number to call. */
    record Dial() implements Page {}

    /**
     * The adviser speaks.
     *
     * @param tried what one said last, where it did not serve
     */
    record Talk(Turn turn, Optional<Reply> tried) implements Page {}

    /** One hung up, and did not ask for the proof. */
    record HungUp() implements Page {}

    /** What to write down. */
    record ToNote() implements Page {}

    /** It is over. */
    record Summary() implements Page {}
}
