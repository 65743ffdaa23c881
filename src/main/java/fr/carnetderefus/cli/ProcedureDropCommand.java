package fr.carnetderefus.cli;

import fr.carnetderefus.register.CarnetException;

import java.util.List;

/** Goes back to the program's own rules for a procedure. */
final class ProcedureDropCommand implements Command {
    private static final Param PROCEDURE = Param.position("procedure", "procedure");

    @Override
    public String name() {
        return "procedure drop";
    }

    @Override
    public List<Param> params() {
        return List.of(PROCEDURE);
    }

    @Override
    public void run(Call call) throws CarnetException {
        var id = call.given().needText(PROCEDURE);
        var known = call.carnets().procedures().find(id);
        if (known.isEmpty()) {
            throw new CarnetException(CarnetException.Reason.UNKNOWN_PROCEDURE, id);
        }
        call.terminal().rules().drop(id);
        call.say(call.texts().get("cli.procedure.dropped"));
    }
}
