package fr.carnetderefus.cli;

import fr.carnetderefus.exchange.PeopleList;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.SaveFile;
import fr.carnetderefus.register.SurveyDeadlines;
import fr.carnetderefus.text.CaseWords;

import java.util.List;
import java.util.Locale;

/** Writes everybody as a list for a spreadsheet; without numbers and codes unless asked for. */
final class ExportCommand implements Command {
    private static final Param OUT = Param.position("out", "csv");
    private static final Param NUMBERS = Param.flag("with-numbers");

    @Override
    public String name() {
        return "export";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(OUT, NUMBERS, Options.REPLACE);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var out = call.given().needPath(OUT);
        var name = String.valueOf(out.getFileName());
        if (name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new UsageException("cli.usage.export");
        }
        var numbers = call.given().isSet(NUMBERS);
        try (var register = call.open()) {
            var rows = new SurveyDeadlines(register).on(call.today()).rows();
            var words = new CaseWords(call.texts(), register.procedures());
            var list = new PeopleList(words, register.state(), numbers).csv(rows);
            new SaveFile(register).save(out, list, call.given().isSet(Options.REPLACE));
            call.say(call.texts().count("cli.export.written", rows.size(), name));
            call.tell(call.texts().get("cli.export.clear"));
        }
    }
}
