package fr.carnetderefus.register;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.Agenda;
import fr.carnetderefus.model.refusal.Due;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.model.refusal.Standing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Says what days lie ahead, of one person or of all. */
public record SurveyDays(Register register) {

    /** A day, and the case it belongs to. */
    public record Day(Due due, PersonFile person, Standing standing) {}

    /** The days of all people, the earliest first; past ones that still call for something too. */
    public List<Day> on(LocalDate today) {
        return register.state().people().values().stream()
                .flatMap(person -> days(person, today))
                .sorted(Comparator.comparing(Day::due, BY_DAY))
                .toList();
    }

    /** The days of one person. */
    public List<Day> of(PersonId id, LocalDate today) throws CarnetException {
        return days(register.person(id), today)
                .sorted(Comparator.comparing(Day::due, BY_DAY))
                .toList();
    }

    private static final Comparator<Due> BY_DAY =
            Comparator.comparing(Due::day)
                    .thenComparing(Due::kind)
                    .thenComparing(d -> d.about().person().value());

    private Stream<Day> days(PersonFile person, LocalDate today) {
        return new SurveyDeadlines(register)
                .standings(person, today)
                .flatMap(standing ->
                        Agenda.of(
                                        person,
                                        standing,
                                        register.procedures().get(standing.file().procedure()))
                                .stream()
                                .map(due -> new Day(due, person, standing)));
    }
}
