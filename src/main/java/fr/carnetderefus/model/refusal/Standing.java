package fr.carnetderefus.model.refusal;

import fr.carnetderefus.model.people.Concern;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.procedure.Ask;
import fr.carnetderefus.model.procedure.Dates;
import fr.carnetderefus.model.procedure.Holidays;
import fr.carnetderefus.model.procedure.Procedure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A case on a given day: all that screens and lists show of it.
 *
 * @param dates empty where no notice came
 * @param lacksCode whether the way chosen asks for a code and none is noted; where no way is
 *     chosen, whether one of them asks for it
 */
public record Standing(
        CaseFile file,
        Optional<Dates> dates,
        Status status,
        NextAction next,
        OptionalLong daysLeft,
        Urgency urgency,
        boolean lacksCode,
        List<Concern> concerns) {
    /** Up to how many days before the last safe day a case is "soon". */
    public static final int SOON_DAYS = 14;

    /** How much a case presses; never said by colour alone. */
    public enum Urgency {
        LATE,
        SOON,
        QUIET
    }

    /**
     * The most urgent first: by status, then the last safe day, then children before represented
     * adults before oneself (some who closed their own space first could no longer act for their
     * children; shared facts, section 0.7), then by birth, the youngest first.
     */
    public static final Comparator<Standing> BY_URGENCY =
            Comparator.comparing(Standing::status)
                    .thenComparing(s -> s.dates().map(Dates::lastSafeDay).orElse(LocalDate.MAX))
                    .thenComparing(s -> s.person().kind())
                    .thenComparing(s -> s.person().keeper())
                    .thenComparing(s -> s.person().born(), Comparator.reverseOrder())
                    .thenComparing(s -> s.person().id().value());

    public Standing {
        concerns = List.copyOf(concerns);
    }

    /** A case on a day, under a procedure's rules. */
    public static Standing of(
            PersonFile person,
            CaseFile file,
            Procedure procedure,
            Holidays holidays,
            LocalDate today) {
        var dates = dates(file, procedure, holidays);
        var status = Status.of(file, dates, procedure.delay(), today);
        var daysLeft =
                dates.map(d -> OptionalLong.of(d.daysLeft(today))).orElse(OptionalLong.empty());
        return new Standing(
                file,
                dates,
                status,
                NextAction.of(person, file, status, dates, procedure, today),
                daysLeft,
                urgency(status, daysLeft),
                lacksCode(file, procedure),
                Concern.of(file.person(), today));
    }

    private static Optional<Dates> dates(CaseFile file, Procedure procedure, Holidays holidays) {
        return Notice.anchor(file.notices(), procedure.delay())
                .map(anchor -> Dates.of(procedure.timing(), anchor, holidays));
    }

    private static boolean lacksCode(CaseFile file, Procedure procedure) {
        var chosen = procedure.channel(file.method());
        return !file.hasCode()
                && chosen.map(List::of).orElse(procedure.channels()).stream()
                        .anyMatch(c -> c.asksFor(Ask.Datum.CODE));
    }

    private static Urgency urgency(Status status, OptionalLong daysLeft) {
        return switch (status) {
            case OVERDUE -> Urgency.LATE;
            case TO_REFUSE -> daysLeft.orElse(0) <= SOON_DAYS ? Urgency.SOON : Urgency.QUIET;
            case REFUSED_UNPROVEN, WAITING_FOR_NOTICE, NOT_REFUSING, PROVEN -> Urgency.QUIET;
        };
    }

    public Person person() {
        return file.person();
    }
}
