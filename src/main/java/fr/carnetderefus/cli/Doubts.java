package fr.carnetderefus.cli;

import fr.carnetderefus.model.people.CodeCheck;
import fr.carnetderefus.model.people.Concern;
import fr.carnetderefus.model.people.NirCheck;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.text.Texts;

import java.util.List;
import java.util.Set;

/** Says what to look at again. Nothing of it blocks, and no value is repeated. */
final class Doubts {
    private Doubts() {}

    /** Why a number may be refused elsewhere, in a fixed order. */
    static List<String> of(Texts texts, Set<NirCheck.Doubt> doubts) {
        return doubts.stream().sorted().map(d -> texts.of("nir.doubt", d)).toList();
    }

    /** What is odd about a person's code. */
    static void code(Call call, Person person, CodeCheck check) {
        check.doubts().stream()
                .sorted()
                .map(doubt ->
                        call.texts()
                                .get(
                                        "cli.code." + Texts.word(doubt),
                                        person.names().full(),
                                        check.code().length(),
                                        CodeCheck.LENGTH))
                .forEach(call::tell);
    }

    /** Who may be the same person, entered a second time. */
    static void namesakes(Call call, List<Person> namesakes) {
        var texts = call.texts();
        for (var other : namesakes) {
            var born = texts.days().day(other.born());
            call.tell(texts.get("cli.namesake", other.names().full(), born, other.id().value()));
        }
    }

    /** What is ahead for a person that makes the refusal somebody else's to make. */
    static void concerns(Call call, Person person) {
        Concern.of(person, call.today()).forEach(c -> call.tell(sentence(call, person, c)));
    }

    private static String sentence(Call call, Person person, Concern concern) {
        var texts = call.texts();
        var key =
                switch (concern) {
                    case Concern.ComesOfAge _ -> "cli.concern.comes-of-age";
                    case Concern.MeasureEnds _ -> "cli.concern.measure-ends";
                    case Concern.PersonDecides _ -> "cli.concern.person-decides";
                };
        return texts.get(key, person.names().full(), texts.days().day(concern.day()));
    }
}
