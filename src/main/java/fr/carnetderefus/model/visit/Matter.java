package fr.carnetderefus.model.visit;

import fr.carnetderefus.model.people.CardType;
import fr.carnetderefus.model.people.Extent;
import fr.carnetderefus.model.people.Ground;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.people.Reach;
import fr.carnetderefus.model.procedure.Anchor;
import fr.carnetderefus.model.procedure.Channel;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What a visitor said of one refusal. Every answer may be left out, then it is null.
 *
 * @param measure on what ground the visitor acts for a represented person
 * @param sent the day that the letter or the e-mail bears
 * @param received the day it came, asked where the other is not known
 * @param way how the visitor means to refuse
 */
public record Matter(
        @Nullable ForWhom who,
        @Nullable Ground measure,
        @Nullable Came came,
        @Nullable LocalDate sent,
        @Nullable LocalDate received,
        @Nullable CardType card,
        Channel.@Nullable Kind way) {
    /** Nothing was said yet. */
    public static final Matter NOTHING = new Matter(null, null, null, null, null, null, null);

    /**
     * Whom it is for. Where that is somebody else, nothing that was said of the one before counts:
     * another letter came to them, with another day and another code.
     */
    public Matter of(@Nullable ForWhom whom) {
        return whom == who ? this : new Matter(whom, null, null, null, null, null, null);
    }

    /** On what ground the visitor acts; each opens ways of its own. */
    public Matter under(@Nullable Ground ground) {
        var kept = ground == measure ? way : null;
        return new Matter(who, ground, came, sent, received, card, kept);
    }

    /**
     * What came. Where it is something else, its days are others, and so are the ways: without a
     * code one asks for one first. No card is asked for where nothing came.
     */
    public Matter by(@Nullable Came what) {
        if (what == came) {
            return this;
        }
        var dated = what == Came.LETTER || what == Came.EMAIL;
        return new Matter(who, measure, what, null, null, dated ? card : null, null);
    }

    /** The day it bears; then the day it came is not asked. */
    public Matter sentOn(@Nullable LocalDate day) {
        return new Matter(who, measure, came, day, day == null ? received : null, card, way);
    }

    /** The day it came. */
    public Matter receivedOn(@Nullable LocalDate day) {
        return new Matter(who, measure, came, sent, day, card, way);
    }

    /** Which card it is. */
    public Matter with(@Nullable CardType type) {
        return new Matter(who, measure, came, sent, received, type, way);
    }

    /** How the visitor means to refuse. */
    public Matter through(Channel.@Nullable Kind kind) {
        return new Matter(who, measure, came, sent, received, card, kind);
    }

    /** How the day of sending is known, by what came. */
    Anchor.Basis basis() {
        return came == Came.EMAIL ? Anchor.Basis.MAIL_HEADER : Anchor.Basis.LETTER_DATE;
    }

    /**
     * Whether the represented person decides, and signs, for themselves. How far the measure
     * reaches is not asked at a kiosk: where it depends on the decision, that is said.
     */
    public Reach reach() {
        if (who != ForWhom.REPRESENTED) {
            return who == ForWhom.CHILD ? Reach.GUARDIAN : Reach.SELF;
        }
        return measure == null
                ? Reach.IF_WRITTEN
                : Reach.of(PersonKind.REPRESENTED, measure, Extent.UNKNOWN);
    }
}
