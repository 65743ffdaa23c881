package fr.carnetderefus.paper;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The papers there are. */
public enum PaperKind {
    /** What to say and to have at hand on the telephone, in large type. */
    CALL_SHEET(true),
    /** Where a household stands, with its proofs. */
    SUMMARY(false),
    /** How to refuse, to hand on: without one personal datum. */
    HOWTO(false),
    /** The letter that asks for the missing proof (CRPA L.112-3). */
    REQUEST_PROOF(true),
    /** The letter that asks for the status kept about the person (GDPR art. 15). */
    ACCESS(true),
    /** The letter that asks for a copy of the document itself (CRPA L.311-1). */
    DOCUMENT(true),
    /** The letter that asks for erasure after closing (CSP R.1111-36). */
    ERASURE(true),
    /** The complaint to the CNIL (GDPR art. 77). */
    COMPLAINT(true),
    /** In easy French: what was decided for you. */
    FALC(true),
    /** This month and the next, with the household's days. */
    MONTH(false),
    /** All that the carnet holds about a person, to be handed to them (GDPR art. 15). */
    REPORT(true),
    /** What was done for a person, to be handed to a judge (C. civ. 463). */
    STEPS_TAKEN(true),
    /** Everybody in figures on one page, without a name. */
    FIGURES(false);

    private final boolean ofPerson;

    PaperKind(boolean ofPerson) {
        this.ofPerson = ofPerson;
    }

    /** Whether it is of one person, who must be named. */
    public boolean ofPerson() {
        return ofPerson;
    }

    /** The word of commands and procedure files, such as {@code call-sheet}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of that word, if there is one. */
    public static Optional<PaperKind> of(@Nullable String word) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(word)).findFirst();
    }

    /** Whether it is a letter to be signed and sent. */
    public boolean letter() {
        return switch (this) {
            case REQUEST_PROOF, ACCESS, DOCUMENT, ERASURE, COMPLAINT -> true;
            case CALL_SHEET, SUMMARY, HOWTO, FALC, MONTH, REPORT, STEPS_TAKEN, FIGURES -> false;
        };
    }
}
