package fr.carnetderefus.cli;

import fr.carnetderefus.model.refusal.Entry.AttemptMade;
import fr.carnetderefus.model.refusal.Entry.Outcome;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.RecordRefusal;
import fr.carnetderefus.register.SurveyDeadlines;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Logs an attempt to refuse; one that is done registers the refusal. */
final class AttemptCommand implements Command {
    private static final Param AT = Param.text("at", "moment").needed();
    private static final Param OUTCOME = Param.choice("outcome", Outcome.values()).needed();

    @Override
    public String name() {
        return "attempt";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(Options.PERSON, Options.BY, AT, OUTCOME, Options.NOTE);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var given = call.given();
        var id = given.needPerson(Options.PERSON);
        var zone = call.clock().getZone();
        var attempt =
                new AttemptMade(
                        given.needWord(Options.BY),
                        given.parsed(AT, text -> wallClock(text, zone)).orElseThrow(),
                        given.needConstant(OUTCOME, Outcome.class),
                        given.text(Options.NOTE).orElse("").strip());
        try (var register = call.open()) {
            new RecordRefusal(register).attempt(id, attempt);
            call.say(new SurveyDeadlines(register).of(id, call.today()));
        }
    }

    /** The clock on the wall here; a moment that names its zone is brought to it. */
    private static LocalDateTime wallClock(String text, ZoneId here) {
        var moment =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(
                        text, ZonedDateTime::from, LocalDateTime::from);
        return moment instanceof ZonedDateTime zoned
                ? zoned.withZoneSameInstant(here).toLocalDateTime()
                : LocalDateTime.from(moment);
    }
}
