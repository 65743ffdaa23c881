package fr.carnetderefus.cli;

import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.FiguresJson;
import fr.carnetderefus.register.SurveyDeadlines;
import fr.carnetderefus.register.SurveyFigures;

import java.util.List;

/** Says where everybody stands in figures, without a name. */
final class StatsCommand implements Command {
    @Override
    public String name() {
        return "stats";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(Options.JSON);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        try (var register = call.open()) {
            var figures = SurveyFigures.of(new SurveyDeadlines(register).on(call.today()));
            if (call.given().isSet(Options.JSON)) {
                call.give(FiguresJson.of(figures));
            } else if (figures.people() == 0) {
                call.say(call.texts().get("cli.list.none"));
            } else {
                FiguresText.of(call.texts(), figures).forEach(call::say);
            }
        }
    }
}
