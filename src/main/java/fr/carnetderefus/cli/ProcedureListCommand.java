package fr.carnetderefus.cli;

import fr.carnetderefus.model.procedure.Procedure;

import java.util.List;

/** Says of which day the rules of each procedure are. */
final class ProcedureListCommand implements Command {
    @Override
    public String name() {
        return "procedure list";
    }

    @Override
    public List<Param> params() {
        return List.of();
    }

    @Override
    public void run(Call call) {
        var texts = call.texts();
        new Table(
                        List.of(
                                texts.get("cli.column.procedure"),
                                texts.get("cli.column.version"),
                                texts.get("cli.column.checked"),
                                texts.get("cli.column.origin")),
                        call.carnets().procedures().all().stream().map(p -> row(call, p)).toList())
                .lines()
                .forEach(call::say);
    }

    private static List<String> row(Call call, Procedure procedure) {
        var isBrought = call.terminal().rules().isBrought(procedure);
        return List.of(
                procedure.id(),
                Integer.toString(procedure.version()),
                call.texts().days().day(procedure.checked()),
                call.texts().get(isBrought ? "cli.procedure.brought" : "cli.procedure.shipped"));
    }
}
