package fr.carnetderefus.model.visit;

import java.util.Arrays;
import java.util.List;

/** What a kiosk asks and tells, one at a time, in this order. */
public enum Step {
    WHO,
    MEASURE,
    CAME,
    SENT,
    RECEIVED,
    CODE,
    CARD,
    SERIAL,
    NIR,
    UNTIL,
    WAY,
    TAKE;

    /** Whether it has a sense, by what was said so far: nothing is asked that is not used. */
    public boolean belongsTo(Matter matter) {
        var dated = matter.came() == Came.LETTER || matter.came() == Came.EMAIL;
        return switch (this) {
            case WHO, CAME, UNTIL, WAY, TAKE -> true;
            case MEASURE -> matter.who() == ForWhom.REPRESENTED;
            case SENT, CODE, CARD, NIR -> dated;
            case RECEIVED -> dated && matter.sent() == null;
            case SERIAL -> dated && matter.card() != null;
        };
    }

    /** Whether something is asked, which may be left unanswered. */
    public boolean asks() {
        return this != UNTIL && this != TAKE;
    }

    /**
     * Whether a number noted at this step still counts once something else is said: a code is of
     * one letter or e-mail to one person, a serial number of one type of card.
     */
    public boolean outlasts(Matter before, Matter after) {
        if (!belongsTo(after) || before.who() != after.who()) {
            return false;
        }
        return switch (this) {
            case CODE -> before.came() == after.came();
            case SERIAL -> before.card() == after.card();
            default -> true;
        };
    }

    /** The way through a matter, as far as it can be told by now. */
    public static List<Step> path(Matter matter) {
        return Arrays.stream(values()).filter(step -> step.belongsTo(matter)).toList();
    }
}
