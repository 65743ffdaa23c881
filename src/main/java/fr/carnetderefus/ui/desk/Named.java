package fr.carnetderefus.ui.desk;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.paper.NameWords;
import fr.carnetderefus.register.Called;
import fr.carnetderefus.register.Namesakes;
import fr.carnetderefus.text.Texts;

import java.util.Collection;

/**
 * People by name in a list of many; with the day of birth where the name alone does not say who.
 */
public record Named(Texts texts, Namesakes namesakes) {
    /** More names than these are a list that nobody reads. */
    private static final int MOST = 3;

    /** Of the carnet as it is now. */
    public static Named in(Desk desk) {
        return new Named(desk.texts(), Namesakes.in(desk.register().state()));
    }

    /** « Léa Martin », or « Léa Martin, né(e) le 01/06/2015 ». */
    public String full(Person person) {
        return NameWords.of(texts, namesakes.called(person));
    }

    /** All of them where they are few, else how many they are; empty for nobody. */
    public String some(Collection<Person> people) {
        return people.isEmpty()
                ? ""
                : people.size() <= MOST
                        ? texts.list(people.stream().map(this::full).toList())
                        : texts.count("drop.people", people.size());
    }

    /** « Martin Léa », or « Martin Léa, 01/06/2015 ». */
    public String familyFirst(Person person) {
        var names = person.names();
        var name = texts.get("home.family-first", names.family(), names.given());
        return namesakes.includes(person)
                ? marked(
                        texts.get("name.born-brief", name, texts.days().figures(person.born())),
                        person)
                : name;
    }

    /** What has the name and the day of birth already, with what else is needed to say who. */
    public String marked(String said, Person person) {
        return NameWords.marked(texts, said, namesakes.called(person).mark());
    }

    /** The name with the day of birth, whoever else is called so. */
    public static String born(Texts texts, Person person) {
        return NameWords.of(texts, new Called(person.names().full(), person.born()));
    }
}
