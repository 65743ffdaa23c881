package fr.carnetderefus.model.refusal;

import fr.carnetderefus.model.people.Extent;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.model.procedure.Anchor;
import fr.carnetderefus.model.procedure.Timing;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** What the journal holds: one dated fact each, about one person or about the carnet. */
public sealed interface Entry {
    /** A person enters the carnet. */
    record PersonAdded(Person person) implements Entry {}

    /** What is known of a person changes; the whole of it is given anew. */
    record PersonAmended(Person person) implements Entry {}

    /** A person leaves the lists; all that was written of them stays, and it can be taken back. */
    record PersonRemoved() implements Entry {}

    /**
     * An e-mail or letter that opens the delay. One notice may bring several people's codes: then
     * each of them has an entry of the same notice.
     *
     * @param notice the notice's id, shared by all whose codes it brought
     * @param sent the day of sending; null where it is unknown
     * @param basis how the day of sending is known; an estimate where it is unknown
     * @param received the day it came; null where it is unknown
     */
    record NoticeReceived(
            String notice,
            NoticeMeans means,
            @Nullable LocalDate sent,
            Anchor.Basis basis,
            @Nullable LocalDate received)
            implements Entry {}

    /** A provisional code, as written. */
    record CodeNoted(String code) implements Entry {}

    /** By which channel of the procedure the person will refuse. */
    record MethodChosen(String channel) implements Entry {}

    /** Whether the person refuses, or keeps the space. */
    record DecisionTaken(Decision decision) implements Entry {}

    /**
     * An attempt to refuse. {@link Outcome#DONE} registers the refusal.
     *
     * @param at when it was made, by the clock on the wall
     * @param adviser the name or reference of whoever answered; empty where it is not known
     */
    record AttemptMade(
            String channel, LocalDateTime at, Outcome outcome, String adviser, String note)
            implements Entry {
        /** An attempt with nobody at the other end, or nobody's name. */
        public AttemptMade(String channel, LocalDateTime at, Outcome outcome, String note) {
            this(channel, at, outcome, "", note);
        }
    }

    /**
     * The written proof was asked for.
     *
     * @param channel by which one of the procedure, or {@link #BY_LETTER}: a letter can be sent
     *     whatever ways the procedure has
     */
    record ProofRequested(String channel, String note) implements Entry {
        /** By a letter, whatever way the refusal itself was made. */
        public static final String BY_LETTER = "letter";
    }

    /** A proof, or another document about the case, is filed. */
    record ProofFiled(Archived what) implements Entry {}

    /**
     * Another case of the person begins, of another procedure or after a new notice. The case that
     * every person has from the beginning needs no such entry.
     *
     * @param id the case's own
     * @param procedure the procedure's id
     * @param after the id of the case whose place this one takes; null where it stands by itself
     */
    record CaseOpened(String id, String procedure, @Nullable String after) implements Entry {}

    /**
     * Something went wrong on the way.
     *
     * @param trouble its id in the procedure
     * @param lookOn the day to look again; null where there is nothing to wait for
     */
    record TroubleMet(String trouble, @Nullable LocalDate lookOn, String note) implements Entry {}

    /**
     * One looked whether all is well.
     *
     * @param look the id of the trouble, or of the look, that asked for it
     */
    record LookedAgain(String look, String note) implements Entry {}

    /** Somebody who has a say in the refusal said what they think of it. */
    record PositionTaken(Whose whose, Position position, String words) implements Entry {}

    /** A protected person was told of what is done for them (C. civ. 457-1). */
    record InformationGiven(How how, String words) implements Entry {}

    /**
     * The measure of a protected person was renewed, by a decision of the day the entry has. The
     * day the measure began stays.
     *
     * @param until the day it now ends; null where the decision gives none
     * @param reference number of the decision or of the file; empty where it is as before
     * @param court the court that decided; empty where it is as before
     * @param extent how far it reaches from now on; null where it is as before
     */
    record MeasureRenewed(
            @Nullable LocalDate until, String reference, String court, @Nullable Extent extent)
            implements Entry {
        public MeasureRenewed {
            reference = reference.strip();
            court = court.strip();
        }

        /** The person as they are from then on; the same where they are under no measure. */
        public Person of(Person person) {
            var before = person.representation();
            return before == null || !before.ground().isMeasure()
                    ? person
                    : person.under(after(before));
        }

        /** The measure as it is from then on. */
        public Representation after(Representation before) {
            return new Representation(
                    before.by(),
                    before.ground(),
                    extent == null ? before.extent() : extent,
                    reference.isEmpty() ? before.reference() : reference,
                    court.isEmpty() ? before.court() : court,
                    before.start(),
                    until);
        }
    }

    /** Something one wants to find again about a person. */
    record NoteMade(String words) implements Entry {}

    /**
     * On a day one wants to be reminded of something about a person.
     *
     * @param words of what; empty where the day says enough
     */
    record ReminderSet(LocalDate on, String words) implements Entry {}

    /**
     * What one was reminded of is done.
     *
     * @param target the id of the entry that set the reminder
     */
    record ReminderDone(String target) implements Entry {}

    /** Takes back one earlier entry; taking that back brings it in again. */
    record EntryUndone(String target) implements Entry {}

    /** The carnet's dates are from now on computed by these rules. */
    record RulesAdopted(Timing timing) implements Entry {}

    /**
     * Something is gone for good: its key was destroyed with the same stroke. None of it can be
     * taken back, for nobody has it any more.
     */
    sealed interface AboutErasure extends Entry {}

    /** A person was erased, with all that was written of them. No name: it is gone as well. */
    record PersonErased(PersonId person) implements AboutErasure {}

    /**
     * A code was destroyed.
     *
     * @param target the id of the entry that noted it
     */
    record CodePurged(String target) implements AboutErasure {}

    /**
     * Who can open the carnet changed, or was seen to be able. None of it can be taken back: a key
     * that is gone is gone.
     */
    sealed interface AboutKeys extends Entry {}

    /**
     * Somebody was given a passphrase of their own.
     *
     * @param key the key's mark, which no other key of any carnet has
     * @param label whose it is
     */
    record KeyAdded(String key, String label) implements AboutKeys {}

    /** A passphrase took another one's place. */
    record KeyChanged(String before, String after) implements AboutKeys {}

    /**
     * It was said whose a passphrase is.
     *
     * @param label never empty
     */
    record KeyNamed(String key, String label) implements AboutKeys {}

    /** A passphrase was taken away. */
    record KeyRemoved(String key) implements AboutKeys {}

    /**
     * Sheets of recovery words were made; former ones of that kind open nothing from now on.
     *
     * @param key the mark of the sheet's key; of several, of the first
     */
    record RecoveryMade(Sheets sheets, String key) implements AboutKeys {}

    /** Sheets were tried, and they open the carnet. */
    record RecoveryProven(Sheets sheets, String key) implements AboutKeys {}

    /** Sheets were made worthless, and no others took their place. */
    record RecoveryRemoved(Sheets sheets) implements AboutKeys {}

    /** On how many sheets recovery words are. */
    enum Sheets {
        ONE,
        /** On three, any two of which open the carnet. */
        TWO_OF_THREE
    }

    /** How a notice came. */
    enum NoticeMeans {
        EMAIL,
        LETTER
    }

    /** What a person has decided. */
    enum Decision {
        REFUSE,
        KEEP
    }

    /** How an attempt ended. */
    enum Outcome {
        SITE_DOWN,
        BUSY,
        REJECTED,
        DONE
    }

    /** Who has a say besides the one who acts. */
    enum Whose {
        /** The represented adult, or a child of an age to have a wish: it is theirs. */
        PERSON,
        /** The child's other parent. */
        OTHER_PARENT
    }

    /** How somebody was told. */
    enum How {
        ORALLY,
        IN_WRITING,
        /** With the sheet that is easy to read. */
        EASY_READ
    }

    /** What they think of the refusal. */
    enum Position {
        AGREES,
        OPPOSES,
        /** The person cannot say. */
        CANNOT_SAY,
        /** They were not asked. */
        NOT_ASKED
    }
}
