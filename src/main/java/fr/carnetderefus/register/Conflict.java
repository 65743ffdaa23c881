package fr.carnetderefus.register;

import fr.carnetderefus.model.people.PersonId;

/**
 * Two copies say different things of a person, and only a person can tell which holds.
 *
 * @param name the person's
 * @param about the id of the case it is about; empty for the first, and for what concerns the
 *     person
 * @param which tells several of a kind apart; empty where there is but one
 */
public record Conflict(
        Kind kind,
        PersonId person,
        String name,
        String about,
        String which,
        Value ours,
        Value theirs) {

    /** What they differ in. */
    public enum Kind {
        GIVEN_NAME,
        BIRTH_NAME,
        USED_NAME,
        BORN,
        PERSON_KIND,
        HOUSEHOLD,
        REPRESENTATION,
        NIR,
        COVERED_BY,
        CARD,
        DEPARTMENT,
        CAISSE,
        CODE,
        METHOD,
        DECISION,
        /** Each has noted a refusal that was made. */
        REFUSED,
        /** One took the person out, the other wrote about them. */
        REMOVED,
        /** Each has filed the same document. */
        PROOF,
        /** Each says that another person keeps the carnet. */
        KEEPER
    }

    /** Which of the two is to hold. */
    public enum Side {
        OURS,
        THEIRS
    }

    /**
     * What one copy says.
     *
     * @param what a constant's word, an id of the procedure, or the text itself; empty where it
     *     says nothing
     * @param when the day or the moment, in figures as ISO 8601 writes them; empty where there is
     *     none
     */
    public record Value(String what, String when) {
        static Value of(String what) {
            return new Value(what, "");
        }

        /** Neither: a record's text ends up in messages and logs. */
        @Override
        public String toString() {
            return "Value";
        }
    }

    /**
     * Whether it is about something that both may go on saying: nothing is lost by keeping both.
     */
    public boolean mayKeepBoth() {
        return kind == Kind.REFUSED || kind == Kind.PROOF;
    }

    /** Not the name. */
    @Override
    public String toString() {
        return kind + " " + person.value();
    }
}
