package fr.carnetderefus.cli;

import fr.carnetderefus.model.people.CodeCheck;
import fr.carnetderefus.model.people.Concern;
import fr.carnetderefus.model.people.InForce;
import fr.carnetderefus.model.people.NirCheck;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.text.MeasureWords;
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

    /** Whose the refusal is to make, where that changes or is not plain. */
    static void concerns(Call call, Person person) {
        var words = new MeasureWords(call.texts());
        var measure = person.representation();
        // of an end that is past the concern tells
        if (measure != null && InForce.of(measure, call.today()) == InForce.NOT_YET) {
            words.notInForce(person, call.today())
                    .ifPresent(said -> call.tell(about(call, person, said)));
        }
        Concern.of(person, call.today()).forEach(c -> call.tell(sentence(call, person, c)));
    }

    /** The changes ahead alone: among many people what stays as it is would hide them. */
    static void changes(Call call, Person person) {
        Concern.of(person, call.today()).stream()
                .filter(c -> !(c instanceof Concern.Power))
                .forEach(c -> call.tell(sentence(call, person, c)));
    }

    private static String sentence(Call call, Person person, Concern concern) {
        var texts = call.texts();
        var name = person.names().full();
        var day = texts.days().day(concern.day());
        return switch (concern) {
            case Concern.ComesOfAge _ -> texts.get("cli.concern.comes-of-age", name, day);
            case Concern.MeasureEnds _ ->
                    new MeasureWords(texts)
                            .notInForce(person, call.today())
                            .map(said -> about(call, person, said))
                            .orElseGet(() -> texts.get("cli.concern.measure-ends", name, day));
            case Concern.Power _ -> about(call, person, new MeasureWords(texts).reach(person));
        };
    }

    private static String about(Call call, Person person, String said) {
        return call.texts().get("cli.concern.power", person.names().full(), said);
    }
}
