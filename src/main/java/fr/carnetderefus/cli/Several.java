package fr.carnetderefus.cli;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.SurveyDeadlines;

import java.util.ArrayList;
import java.util.List;

/** Several people at once: by their ids, or all who are in a view. */
final class Several {
    static final Param PERSONS =
            new Param("persons", Param.Shape.SEVERAL, "persons", "id", List.of(), false);

    private Several() {}

    /** The ids that were given; empty where a view was. */
    static List<PersonId> named(Given given) {
        var people = new ArrayList<PersonId>();
        for (var id : given.list(PERSONS)) {
            if (id.isBlank()) {
                throw given.bad(PERSONS);
            }
            people.add(new PersonId(id.strip()));
        }
        if (people.isEmpty() != given.has(Views.VIEW)) {
            throw new UsageException(
                    "cli.usage.either", given.shown(PERSONS), given.shown(Views.VIEW));
        }
        return List.copyOf(people);
    }

    /** Those who are meant. */
    static List<PersonId> in(Call call, Register register)
            throws CarnetException, RefusedException {
        var named = named(call.given());
        if (!named.isEmpty()) {
            return named;
        }
        var view = Views.given(call, register).orElseThrow();
        var survey = new SurveyDeadlines(register).on(call.today());
        return Views.somebody(call, survey, view).stream().map(row -> row.person().id()).toList();
    }
}
