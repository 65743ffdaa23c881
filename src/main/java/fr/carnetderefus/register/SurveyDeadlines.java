package fr.carnetderefus.register;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.model.refusal.Selection;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.model.refusal.Status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says where everybody stands on a day, the most urgent first. */
public record SurveyDeadlines(Register register) {

    /** Everybody on a day. */
    public Survey on(LocalDate today) {
        var people =
                register.state().people().values().stream()
                        .map(person -> new Cases(person, standings(person, today).toList()))
                        .toList();
        return new Survey(today, people);
    }

    /** One person on a day: of their cases, the one that presses most. */
    public Standing of(PersonId id, LocalDate today) throws CarnetException {
        return pressing(register.person(id), today);
    }

    /** One case on a day. */
    public Standing of(CaseKey key, LocalDate today) throws CarnetException {
        return standing(register.person(key.person()), register.file(key), today);
    }

    /** All cases of a person that no other has taken the place of, in the order opened. */
    public List<Standing> all(PersonId id, LocalDate today) throws CarnetException {
        return standings(register.person(id), today).toList();
    }

    private Standing pressing(PersonFile person, LocalDate today) {
        return new Cases(person, standings(person, today).toList()).pressing();
    }

    /** The cases of somebody that no other has taken the place of. */
    Stream<Standing> standings(PersonFile person, LocalDate today) {
        return person.running().stream()
                .filter(file -> register.procedures().find(file.procedure()).isPresent())
                .map(file -> standing(person, file, today));
    }

    private Standing standing(PersonFile person, CaseFile file, LocalDate today) {
        var procedure = register.procedures().get(file.procedure());
        return Standing.of(person, file, procedure, register.holidays(), today);
    }

    /** One person's cases on a day: those that no other has taken the place of. */
    public record Cases(PersonFile person, List<Standing> all) {
        public Cases {
            all = List.copyOf(all);
        }

        /** The case that presses most. */
        public Standing pressing() {
            return all.stream().min(Standing.BY_URGENCY).orElseThrow();
        }

        /** Whether one of the cases is in a selection. */
        boolean isIn(Selection selection, LocalDate today) {
            return all.stream().anyMatch(standing -> selection.holds(person, standing, today));
        }

        /** Of the cases in a selection, the one that presses most; empty where none is in it. */
        public Optional<Standing> pressing(Selection selection, LocalDate today) {
            return all.stream()
                    .filter(standing -> selection.holds(person, standing, today))
                    .min(Standing.BY_URGENCY);
        }
    }

    /**
     * Everybody on a day.
     *
     * @param people in the order they came into the carnet
     * @param rows each person's pressing case, the most urgent first
     */
    public record Survey(LocalDate today, List<Cases> people, List<Standing> rows) {
        public Survey {
            people = List.copyOf(people);
            rows = List.copyOf(rows);
        }

        Survey(LocalDate today, List<Cases> people) {
            this(
                    today,
                    people,
                    people.stream().map(Cases::pressing).sorted(Standing.BY_URGENCY).toList());
        }

        /**
         * Those in a selection, each with the case for which they are in it, the most urgent first:
         * a case that presses more hides nobody.
         */
        public List<Standing> rows(Selection selection) {
            return people.stream()
                    .flatMap(cases -> cases.pressing(selection, today).stream())
                    .sorted(Standing.BY_URGENCY)
                    .toList();
        }

        /** How many people are in a selection. */
        public long count(Selection selection) {
            return people.stream().filter(cases -> cases.isIn(selection, today)).count();
        }

        public long proven() {
            return count(Status.PROVEN);
        }

        /** How many are at a status. */
        public long count(Status status) {
            return rows.stream().filter(r -> r.status() == status).count();
        }

        /** How many refuse or may still: all but those who decided to keep the space. */
        public long refusing() {
            return rows.size() - count(Status.NOT_REFUSING);
        }

        /** The next to come: the first who is still to refuse in time. */
        public Optional<Standing> next() {
            return rows.stream().filter(r -> r.status() == Status.TO_REFUSE).findFirst();
        }

        /**
         * Those of the same household whose refusal comes before this person's own: children, then
         * represented adults, then oneself (shared facts, section 0.7).
         */
        public List<Person> before(Person person) {
            if (person.kind() != PersonKind.ADULT) {
                return List.of();
            }
            return rows.stream()
                    .filter(r -> !r.status().settled() && r.status() != Status.REFUSED_UNPROVEN)
                    .map(Standing::person)
                    .filter(p -> p.household().equals(person.household()))
                    .filter(p -> p.kind() != PersonKind.ADULT)
                    .sorted(java.util.Comparator.comparing(Person::kind))
                    .toList();
        }
    }
}
