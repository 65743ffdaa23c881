package fr.carnetderefus.model.refusal;

import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.procedure.LookAgain;
import fr.carnetderefus.model.procedure.Procedure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When to look whether a proven refusal still stands, since it is a state to keep and not an event;
 * and when to look for a notice that should have come. Looks that fell due before the proof was
 * filed, or before the person was in the carnet, are not asked for.
 */
public final class LooksAgain {
    private LooksAgain() {}

    /** A look of the procedure's file, and its day. */
    public record Ahead(LookAgain rule, LocalDate day) {}

    /** The looks not taken yet, the earliest first. */
    public static List<Ahead> of(PersonFile person, CaseFile file, Procedure procedure) {
        if (file.proofs().isEmpty()) {
            return List.of();
        }
        var since = file.proofs().getFirst().filedAt();
        return procedure.looksAgain().stream()
                .filter(rule -> rule.cause() != LookAgain.Cause.NEWBORN)
                .flatMap(rule -> causes(rule, person, since).map(day -> ahead(rule, day)))
                .filter(ahead -> ahead.day().isAfter(since))
                .filter(ahead -> !taken(file, ahead))
                .sorted(Comparator.comparing(Ahead::day))
                .toList();
    }

    /** The first that has fallen due. */
    public static Optional<Ahead> due(
            PersonFile person, CaseFile file, Procedure procedure, LocalDate today) {
        return of(person, file, procedure).stream()
                .filter(ahead -> !ahead.day().isAfter(today))
                .findFirst();
    }

    /**
     * The looks for a notice that a small child should have, the earliest first; none once one has
     * come, and none that fell due before the child was in the carnet.
     */
    public static List<Ahead> awaited(PersonFile person, CaseFile file, Procedure procedure) {
        var who = person.person();
        if (who.kind() != PersonKind.CHILD || !file.notices().isEmpty()) {
            return List.of();
        }
        var since = person.history().getFirst().day();
        return procedure.looksAgain().stream()
                .filter(rule -> rule.cause() == LookAgain.Cause.NEWBORN)
                .map(rule -> ahead(rule, who.born()))
                .filter(ahead -> ahead.day().isAfter(since))
                .sorted(Comparator.comparing(Ahead::day))
                .toList();
    }

    /** The first look for an awaited notice that has fallen due. */
    public static Optional<Ahead> awaitedDue(
            PersonFile person, CaseFile file, Procedure procedure, LocalDate today) {
        return awaited(person, file, procedure).stream()
                .filter(ahead -> !ahead.day().isAfter(today))
                .findFirst();
    }

    private static Ahead ahead(LookAgain rule, LocalDate cause) {
        return new Ahead(rule, rule.dueFrom(cause));
    }

    private static Stream<LocalDate> causes(LookAgain rule, PersonFile person, LocalDate proven) {
        return switch (rule.cause()) {
            case BIRTH, NEWBORN -> Stream.of(person.person().born());
            case COVER_CHANGED -> person.coverChanged().stream();
            case PROOF -> Stream.of(proven);
        };
    }

    private static boolean taken(CaseFile file, Ahead ahead) {
        return file.looks().stream()
                .anyMatch(l -> l.id().equals(ahead.rule().id()) && !l.day().isBefore(ahead.day()));
    }
}
