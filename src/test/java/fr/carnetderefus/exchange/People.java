package fr.carnetderefus.exchange;

import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.people.PersonKind;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/** People and days to remember, as tests need them. */
final class People {
    static final Person LEA = person("01LEA", "Léa");
    static final Person TOM = person("02TOM", "Tom");
    static final Person ZOE = person("03ZOE", "Zoé");

    private People() {}

    static Person person(String id, String given) {
        return new Person(
                new PersonId(id),
                PersonKind.CHILD,
                Names.of(given, "Exemple"),
                LocalDate.of(2019, 5, 4),
                "Exemple",
                false,
                null,
                Insurance.NONE);
    }

    static CalendarItem item(Person person, String day, Integer... alarms) {
        return new CalendarItem(
                "last-safe-day",
                person,
                LocalDate.parse(day),
                "Dernier jour sûr",
                "À faire",
                "Ouverture",
                new TreeSet<>(List.of(alarms)));
    }
}
