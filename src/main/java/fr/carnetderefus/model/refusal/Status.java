package fr.carnetderefus.model.refusal;

import fr.carnetderefus.model.procedure.Dates;
import fr.carnetderefus.model.procedure.Delay;
import fr.carnetderefus.model.procedure.Stage;
import fr.carnetderefus.model.refusal.Entry.Decision;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Where a case stands. Declared in the order in which cases call for attention. */
public enum Status {
    /** The last safe day is past, and no refusal was made. */
    OVERDUE,
    /** A notice came; the refusal is still to be made. */
    TO_REFUSE,
    /** The refusal was made; there is no paper for it yet. */
    REFUSED_UNPROVEN,
    /** Nothing came yet. */
    WAITING_FOR_NOTICE,
    /** The person keeps the space. */
    NOT_REFUSING,
    /** The proof is filed. */
    PROVEN;

    /** The word of the interface, such as {@code to-refuse}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Where a case stands on a day. A case does not count as done without a paper: our own journal
     * is a memory, not a proof (C. civ. 1363).
     *
     * @param dates empty where no notice came, or none is needed
     */
    public static Status of(CaseFile file, Optional<Dates> dates, Delay delay, LocalDate today) {
        if (file.decision() == Decision.KEEP) {
            return NOT_REFUSING;
        }
        if (!file.proofs().isEmpty()) {
            return PROVEN;
        }
        if (file.refusal().isPresent()) {
            return REFUSED_UNPROVEN;
        }
        if (dates.isEmpty()) {
            return delay.runs() ? WAITING_FOR_NOTICE : TO_REFUSE;
        }
        return today.isAfter(dates.get().lastSafeDay()) ? OVERDUE : TO_REFUSE;
    }

    /** Whether nothing more is to be done. */
    public boolean settled() {
        return this == PROVEN || this == NOT_REFUSING;
    }

    /** How far the case has come, in the words of a procedure file. */
    public Stage stage() {
        return switch (this) {
            case OVERDUE -> Stage.LATE;
            case TO_REFUSE -> Stage.OPEN;
            case REFUSED_UNPROVEN -> Stage.ASKED;
            case WAITING_FOR_NOTICE -> Stage.WAITING;
            case NOT_REFUSING -> Stage.LEFT;
            case PROVEN -> Stage.PROVEN;
        };
    }
}
