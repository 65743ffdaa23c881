package fr.carnetderefus.paper;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.register.Called;
import fr.carnetderefus.register.Called.Mark;
import fr.carnetderefus.register.Namesakes;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/**
 * People by name, with the day of birth where the name alone does not say who. Whoever reads a
 * paper has no list of the others to compare with: so all in the carnet count, not those on the
 * paper.
 */
public record NameWords(Texts texts, Namesakes namesakes) {

    /**
     * « Léa Martin », or « Léa Martin, né(e) le 01/06/2015 », and of two born the same day « …,
     * foyer Martin » too.
     */
    public String of(Person person) {
        return of(texts, namesakes.called(person));
    }

    /** The same of somebody who is known by that alone. */
    public static String of(Texts texts, Called called) {
        var born = called.born();
        return born == null
                ? called.name()
                : marked(
                        texts,
                        texts.get("name.born", called.name(), texts.days().figures(born)),
                        called.mark());
    }

    /** A name and what tells it from the same name of the same day, if anything has to. */
    public static String marked(Texts texts, String name, @Nullable Mark mark) {
        return mark == null ? name : texts.get("name.marked", name, word(texts, mark));
    }

    private static String word(Texts texts, Mark mark) {
        return switch (mark) {
            case Mark.Household(var name) -> texts.get("name.mark.household", name);
            case Mark.ActedFor(var by) -> texts.get("name.mark.acted-for", by);
            case Mark.LastDigits(var ending) -> texts.get("name.mark.number", ending);
        };
    }

    /** Of all who are in the carnet now. */
    public static NameWords in(Texts texts, Register register) {
        return new NameWords(texts, Namesakes.in(register.state()));
    }

    /** Several in one sentence. */
    String list(List<Person> people) {
        return list(texts, people.stream().map(namesakes::called).toList());
    }

    /** The same of those who are known by that alone. */
    public static String list(Texts texts, List<Called> people) {
        return isLong(people)
                ? joined(texts, people)
                : texts.list(people.stream().map(Called::name).toList());
    }

    /** The same of the first of more, with nothing said at the end. */
    public static String joined(Texts texts, List<Called> people) {
        var apart = isLong(people) ? texts.get("paper.dossier.apart") : ", ";
        return people.stream().map(called -> of(texts, called)).collect(Collectors.joining(apart));
    }

    /** A comma would not do between names that have one of their own. */
    private static boolean isLong(List<Called> people) {
        return people.stream().anyMatch(called -> called.born() != null);
    }
}
