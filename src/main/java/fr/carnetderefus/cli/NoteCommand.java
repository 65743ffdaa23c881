package fr.carnetderefus.cli;

import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.RecordNote;

import java.util.List;

/** Adds a note about people, in one step. */
final class NoteCommand implements Command {
    @Override
    public String name() {
        return "note";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(Several.PERSONS, Views.VIEW, OwnWords.WORDS);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        Several.named(call.given()); // a call that is not well formed opens nothing
        try (var register = call.open()) {
            var people = Several.in(call, register);
            new RecordNote(register).note(people, OwnWords.of(call));
            call.say(call.texts().count("cli.note.made", people.stream().distinct().count()));
        }
    }
}
