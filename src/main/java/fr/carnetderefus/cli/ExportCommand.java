package fr.carnetderefus.cli;

import fr.carnetderefus.exchange.PeopleList;
import fr.carnetderefus.model.refusal.Selection;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.FindView.View;
import fr.carnetderefus.register.SaveFile;
import fr.carnetderefus.register.SurveyDeadlines;
import fr.carnetderefus.text.CaseWords;

import java.util.List;
import java.util.Locale;

/**
 * Writes everybody, or those of a view, as a list for a spreadsheet; without numbers and codes
 * unless asked for.
 */
final class ExportCommand implements Command {
    private static final Param OUT = Param.position("out", "sheet");
    private static final View EVERYBODY = new View(Selection.EVERYBODY, "", "");
    private static final Param NUMBERS = Param.flag("with-numbers");

    @Override
    public String name() {
        return "export";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(OUT, Views.VIEW, NUMBERS, Options.REPLACE);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var out = call.given().needPath(OUT);
        var name = String.valueOf(out.getFileName());
        var workbook = isWorkbook(name);
        try (var register = call.open()) {
            var view = Views.given(call, register).orElse(EVERYBODY);
            var rows = Views.somebody(call, new SurveyDeadlines(register).on(call.today()), view);
            var words = new CaseWords(call.texts(), register.procedures());
            var list = new PeopleList(words, register.state(), call.given().isSet(NUMBERS));
            new SaveFile(register)
                    .save(
                            out,
                            workbook ? list.xlsx(rows) : list.csv(rows),
                            call.given().isSet(Options.REPLACE));
            call.say(call.texts().count("cli.export.written", rows.size(), name));
            call.tell(call.texts().get("cli.export.clear"));
        }
    }

    private static boolean isWorkbook(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (!lower.endsWith(".xlsx") && !lower.endsWith(".csv")) {
            throw new UsageException("cli.usage.export");
        }
        return lower.endsWith(".xlsx");
    }
}
