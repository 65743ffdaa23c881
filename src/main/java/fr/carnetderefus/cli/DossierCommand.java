package fr.carnetderefus.cli;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.paper.Dossier;
import fr.carnetderefus.proof.dossier.EarlyCopyist;
import fr.carnetderefus.proof.dossier.Outcome;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.Search;
import fr.carnetderefus.register.SurveyDeadlines;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Binds the documents of some people, or of everybody, into one PDF. */
final class DossierCommand implements Command {
    private static final Param PERSON = Param.list("person", "persons", "id");
    private static final Param HOUSEHOLD =
            Param.text("household", "text").helped("whole-household");
    private static final Param OUT = Param.position("out", "out");

    @Override
    public String name() {
        return "dossier";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(OUT, PERSON, HOUSEHOLD, Views.VIEW, Options.REPLACE);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var out = call.given().needPath(OUT);
        var named = named(call.given()); // a call that is not well formed opens nothing
        try (var early = EarlyCopyist.begin(); // while the carnet's key is worked out
                var register = call.open();
                var far = HowFar.of(call)) {
            var people = named.isEmpty() ? chosen(call, register) : named;
            var dossier = new Dossier(register, call.texts());
            var outcomes =
                    dossier.make(
                            people, out, call.given().isSet(Options.REPLACE), early, far::said);
            far.clear();
            told(call, out, outcomes);
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody cancels this", e);
        }
    }

    private static List<PersonId> named(Given given) {
        var ways = Stream.of(PERSON, HOUSEHOLD, Views.VIEW).filter(given::has).toList();
        if (ways.size() > 1) {
            throw new UsageException(
                    "cli.usage.one-way",
                    given.texts().list(ways.stream().map(given::shown).toList()));
        }
        var people = new ArrayList<PersonId>();
        for (var id : given.list(PERSON)) {
            if (id.isBlank()) {
                throw given.bad(PERSON);
            }
            people.add(new PersonId(id.strip()));
        }
        return people;
    }

    /** Those of a household or a view; nobody where neither was given, which means everybody. */
    private static List<PersonId> chosen(Call call, Register register)
            throws CarnetException, RefusedException {
        var household = call.given().parsed(HOUSEHOLD, Search::fold);
        if (household.isPresent()) {
            return household(register, household.get());
        }
        var view = Views.given(call, register);
        if (view.isEmpty()) {
            return List.of();
        }
        var survey = new SurveyDeadlines(register).on(call.today());
        return Views.somebody(call, survey, view.get()).stream()
                .map(row -> row.person().id())
                .distinct()
                .toList();
    }

    private static List<PersonId> household(Register register, String folded)
            throws RefusedException {
        var people =
                register.state().people().values().stream()
                        .map(PersonFile::person)
                        .filter(person -> Search.fold(person.household()).equals(folded))
                        .map(Person::id)
                        .toList();
        if (people.isEmpty()) {
            throw new RefusedException("cli.refused.no-household");
        }
        return people;
    }

    private static void told(Call call, Path out, List<Outcome> outcomes) {
        var texts = call.texts();
        call.say(
                texts.count(
                        "cli.dossier.written",
                        outcomes.size(),
                        String.valueOf(out.getFileName()),
                        outcomes.stream().mapToInt(Outcome::pages).sum()));
        var pictured = outcomes.stream().mapToInt(Outcome::pictured).sum();
        if (pictured > 0) {
            call.say(texts.count("cli.dossier.pictured", pictured));
        }
        for (var outcome : outcomes) {
            if (outcome.notShown() > 0) {
                call.tell(
                        texts.count(
                                "cli.dossier.not-shown", outcome.notShown(), outcome.attached()));
            }
        }
    }
}
