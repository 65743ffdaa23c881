package fr.carnetderefus.exchange;

import fr.carnetderefus.model.people.CardType;
import fr.carnetderefus.model.people.Extent;
import fr.carnetderefus.model.people.Ground;
import fr.carnetderefus.model.people.Nir;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.refusal.Entry.NoticeMeans;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What a row tells, each cell understood. What it does not tell is empty, or null.
 *
 * @param serial as typed: what it should be depends on the card
 * @param faults cells that are not understood
 */
record Facts(
        Line line,
        String given,
        String birth,
        String used,
        @Nullable LocalDate born,
        @Nullable PersonKind kind,
        String household,
        @Nullable Nir nir,
        @Nullable CardType cardType,
        String serial,
        String department,
        String caisse,
        String representative,
        @Nullable Ground ground,
        @Nullable Extent extent,
        String court,
        String file,
        String rg,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        String code,
        @Nullable LocalDate sent,
        @Nullable NoticeMeans means,
        List<Fault> faults) {
    Facts {
        faults = List.copyOf(faults);
    }

    /** Whether it tells of a measure that a court or a mandate grounds. */
    boolean tellsOfMeasure() {
        return (ground != null && ground.isMeasure())
                || !court.isEmpty()
                || !rg.isEmpty()
                || start != null
                || end != null;
    }

    boolean tellsOfNotice() {
        return sent != null || means != null || !code.isEmpty();
    }
}
