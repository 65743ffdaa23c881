package fr.carnetderefus.cli;

import fr.carnetderefus.exchange.CalendarFile;
import fr.carnetderefus.exchange.CalendarItem;
import fr.carnetderefus.exchange.DueItems;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.SaveFile;
import fr.carnetderefus.register.SurveyDays;
import fr.carnetderefus.text.CaseWords;

import java.util.List;

/** Writes the days to remember as a calendar file with alarms. */
final class CalendarCommand implements Command {
    private static final Param OUT = Param.position("out", "ics");
    private static final Param PERSON = Param.id("person");
    private static final Param NAMES = Param.flag("with-names");

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(OUT, PERSON, NAMES, Options.REPLACE);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var out = call.given().needPath(OUT);
        var named = call.given().isSet(NAMES);
        try (var register = call.open()) {
            var items = items(call, register);
            if (items.isEmpty()) {
                throw new RefusedException("cli.refused.no-days");
            }
            var file =
                    new CalendarFile(
                            call.texts(),
                            Math.toIntExact(register.ending().count()),
                            call.clock().instant(),
                            call.clock().getZone());
            new SaveFile(register)
                    .save(out, file.of(items, named), call.given().isSet(Options.REPLACE));
            var name = String.valueOf(out.getFileName());
            call.say(call.texts().count("cli.calendar.written", items.size(), name));
            if (named) {
                call.tell(call.texts().get("cli.calendar.names"));
            }
        }
    }

    private static List<CalendarItem> items(Call call, Register register) throws CarnetException {
        var survey = new SurveyDays(register);
        var asked = call.given().person(PERSON);
        var days =
                asked.isPresent() ? survey.of(asked.get(), call.today()) : survey.on(call.today());
        var words = new CaseWords(call.texts(), register.procedures());
        return new DueItems(words, call.today()).of(days);
    }
}
