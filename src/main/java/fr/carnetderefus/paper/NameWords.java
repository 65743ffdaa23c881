package fr.carnetderefus.paper;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.register.Called;
import fr.carnetderefus.register.Namesakes;
import fr.carnetderefus.text.Texts;

import java.util.List;

/**
 * People by name, with the day of birth where the name alone does not say who. Whoever reads a
 * paper has no list of the others to compare with: so all in the carnet count, not those on the
 * paper.
 */
public record NameWords(Texts texts, Namesakes namesakes) {

    /** « Léa Martin », or « Léa Martin, né(e) le 01/06/2015 ». */
    public String of(Person person) {
        return of(texts, namesakes.called(person));
    }

    /** The same of somebody who is known by that alone. */
    public static String of(Texts texts, Called called) {
        var born = called.born();
        return born == null
                ? called.name()
                : texts.get("name.born", called.name(), texts.days().figures(born));
    }

    /** Several in one sentence; a comma would not do between names that have one of their own. */
    String list(List<Person> people) {
        var names = people.stream().map(this::of).toList();
        return people.stream().anyMatch(namesakes::includes)
                ? String.join(texts.get("paper.dossier.apart"), names)
                : texts.list(names);
    }
}
