package fr.carnetderefus.cli;

import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.ProveRecovery;

import java.util.List;

/** The drill: tries recovery words, and notes that they open the carnet. */
final class RecoveryProveCommand implements Command {
    @Override
    public String name() {
        return "recovery prove";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(TypedSheets.WORDS_FILE, KeyOptions.SPLIT);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        try (var register = call.open();
                var typed = TypedSheets.of(call, KeyOptions.sheets(call.given()))) {
            if (!new ProveRecovery(register).prove(typed.sheets())) {
                throw new CarnetException(CarnetException.Reason.WRONG_WORDS);
            }
            call.say(call.texts().get("cli.recovery.proven"));
        }
    }
}
