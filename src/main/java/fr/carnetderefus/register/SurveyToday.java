package fr.carnetderefus.register;

import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.refusal.LooksAgain;
import fr.carnetderefus.model.refusal.NextAction;
import fr.carnetderefus.model.refusal.OpenTroubles;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.model.refusal.Status;
import fr.carnetderefus.register.SurveyDeadlines.Survey;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Says what there is to do on a day, in the order that loses least: what can be lost first. */
public record SurveyToday(Register register) {

    /**
     * One thing to do.
     *
     * @param last the last day on which it can surely be done by the way chosen; null where no day
     *     is lost
     * @param today whether it calls for that very day: late, soon, or fallen due
     */
    public record Task(
            PersonFile person, Standing standing, @Nullable LocalDate last, boolean today) {}

    /**
     * Whose last day is today comes first: tomorrow it is lost for sure. Then those of whom one
     * cannot tell any more, for whom each day counts, then the others as their days come.
     */
    private static Comparator<Task> losingLeast(LocalDate today) {
        return Comparator.comparing((Task t) -> t.last() == null || t.last().isAfter(today))
                .thenComparing(t -> t.standing().status() != Status.OVERDUE)
                .thenComparing(t -> t.last() == null ? LocalDate.MAX : t.last())
                .thenComparing(t -> !t.today())
                .thenComparing(Task::standing, Standing.BY_URGENCY);
    }

    /** Everything there is to do on a day; what waits for something else is left out. */
    public List<Task> on(LocalDate today) {
        return of(new SurveyDeadlines(register).on(today));
    }

    /** The same from where everybody stands, for one who has looked at that already. */
    public List<Task> of(Survey survey) {
        var today = survey.today();
        return survey.people().stream()
                .flatMap(cases ->
                        cases.all().stream()
                                .filter(row -> toDo(cases.person(), row, today))
                                .map(row -> task(cases.person(), row, today)))
                .sorted(losingLeast(today))
                .toList();
    }

    private boolean toDo(PersonFile person, Standing row, LocalDate today) {
        return switch (row.next()) {
            case NONE -> false;
            case RECORD_NOTICE ->
                    LooksAgain.awaitedDue(person, row.file(), procedure(row), today).isPresent();
            // a day to look again must not hide that the time is running out
            case FOLLOW_PATH -> row.urgency() != Standing.Urgency.QUIET || fallenDue(row, today);
            default -> true;
        };
    }

    private Task task(PersonFile person, Standing row, LocalDate today) {
        var pressing =
                row.urgency() != Standing.Urgency.QUIET
                        || switch (row.next()) {
                            case ASK_AGAIN,
                                    WRITE_LETTER,
                                    LOOK_AGAIN,
                                    REQUEST_PROOF,
                                    RECORD_NOTICE ->
                                    true;
                            case FOLLOW_PATH -> fallenDue(row, today);
                            default -> false;
                        };
        return new Task(person, row, last(row), pressing);
    }

    private boolean fallenDue(Standing row, LocalDate today) {
        return OpenTroubles.callsFor(row.file(), procedure(row), today);
    }

    private @Nullable LocalDate last(Standing row) {
        if (row.status() != Status.TO_REFUSE || row.dates().isEmpty()) {
            return null;
        }
        var dates = row.dates().get();
        var byPhone = procedure(row).isByPhone(row.file().method());
        var phone = dates.lastPhoneDay();
        return byPhone && phone != null && row.next() == NextAction.REFUSE_BY_PHONE
                ? phone
                : dates.lastSafeDay();
    }

    private Procedure procedure(Standing row) {
        return register.procedures().get(row.file().procedure());
    }
}
