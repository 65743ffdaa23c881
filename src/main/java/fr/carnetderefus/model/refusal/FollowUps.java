package fr.carnetderefus.model.refusal;

import fr.carnetderefus.model.procedure.FollowUp;
import fr.carnetderefus.model.procedure.Procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What to do for a proof that does not come. */
public final class FollowUps {
    private FollowUps() {}

    /** A follow-up of the procedure's file, and the day it falls due. */
    public record Ahead(FollowUp rule, LocalDate due) {}

    /**
     * The follow-ups of a refusal without proof that nothing was done about yet, the earliest
     * first; asking again on or after the day it falls due is what is done about one.
     */
    public static List<Ahead> of(CaseFile file, Procedure procedure) {
        if (file.refusedAt().isEmpty() || !file.proofs().isEmpty()) {
            return List.of();
        }
        var refused = file.refusedAt().get().toLocalDate();
        return procedure.followUps().stream()
                .map(rule -> new Ahead(rule, rule.dueFrom(refused)))
                .filter(ahead ->
                        file.requests().stream().noneMatch(r -> !r.day().isBefore(ahead.due())))
                .toList();
    }

    /** The latest that has fallen due: it takes the place of those before. */
    public static Optional<Ahead> due(CaseFile file, Procedure procedure, LocalDate today) {
        return of(file, procedure).stream()
                .filter(ahead -> !ahead.due().isAfter(today))
                .reduce((earlier, later) -> later);
    }
}
