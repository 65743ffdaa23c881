package fr.carnetderefus.model.refusal;

import fr.carnetderefus.model.people.Representation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is odd about the renewal of a measure. It may be so all the same: whoever read the decision
 * says.
 */
public enum RenewalDoubt {
    /** No end is given, and there was one. */
    NO_END,
    /** It would end by the day it was decided. */
    ENDS_BY_DECISION,
    /** It would end no later than before. */
    ENDS_NO_LATER;

    /** What to look at again before a renewal is noted; nothing of it blocks. */
    public static List<RenewalDoubt> of(
            Representation before, LocalDate decided, Entry.MeasureRenewed renewed) {
        var end = before.end();
        var until = renewed.until();
        if (until == null) {
            return end == null ? List.of() : List.of(NO_END);
        }
        var doubts = new ArrayList<RenewalDoubt>();
        if (!until.isAfter(decided)) {
            doubts.add(ENDS_BY_DECISION);
        }
        if (end != null && !until.isAfter(end)) {
            doubts.add(ENDS_NO_LATER);
        }
        return List.copyOf(doubts);
    }
}
