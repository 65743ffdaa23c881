package fr.carnetderefus.cli;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.paper.Dossier;
import fr.carnetderefus.proof.dossier.EarlyCopyist;
import fr.carnetderefus.proof.dossier.Outcome;
import fr.carnetderefus.register.CarnetException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Binds the documents of some people, or of everybody, into one PDF. */
final class DossierCommand implements Command {
    private static final Param PERSON = Param.list("person", "persons", "id");
    private static final Param OUT = Param.position("out", "out");

    @Override
    public String name() {
        return "dossier";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(OUT, PERSON, Options.REPLACE);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var out = call.given().needPath(OUT);
        var people = people(call.given());
        try (var early = EarlyCopyist.begin(); // while the carnet's key is worked out
                var register = call.open();
                var far = HowFar.of(call)) {
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

    private static List<PersonId> people(Given given) {
        var people = new ArrayList<PersonId>();
        for (var id : given.list(PERSON)) {
            if (id.isBlank()) {
                throw given.bad(PERSON);
            }
            people.add(new PersonId(id.strip()));
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
