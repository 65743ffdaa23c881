package fr.carnetderefus.cli;

import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.SetReminder;

import java.util.List;

/** Sets a reminder about people, in one step; or says that one is done. */
final class RemindCommand implements Command {
    private static final Param ON = Param.date("on");
    private static final Param DONE = Param.id("done");

    @Override
    public String name() {
        return "remind";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(Several.PERSONS, Views.VIEW, ON, DONE, OwnWords.WORDS);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var given = call.given();
        if (given.has(ON) == given.has(DONE)) {
            throw new UsageException("cli.usage.either", given.shown(ON), given.shown(DONE));
        }
        if (given.has(DONE)) {
            done(call);
        } else {
            set(call);
        }
    }

    private static void set(Call call) throws CarnetException, RefusedException {
        var on = call.given().needDate(ON);
        Several.named(call.given()); // a call that is not well formed opens nothing
        try (var register = call.open()) {
            var people = Several.in(call, register);
            new SetReminder(register).set(people, on, OwnWords.of(call));
            call.say(
                    call.texts()
                            .count(
                                    "cli.remind.set",
                                    people.stream().distinct().count(),
                                    call.texts().days().day(on)));
        }
    }

    private static void done(Call call) throws CarnetException, RefusedException {
        var people = Several.named(call.given());
        if (people.size() != 1) {
            throw call.given().bad(Several.PERSONS);
        }
        var id = call.given().needText(DONE).strip();
        try (var register = call.open()) {
            new SetReminder(register).done(people.getFirst(), id);
            var name = register.person(people.getFirst()).person().names().full();
            call.say(call.texts().get("cli.remind.done", name));
        }
    }
}
