package fr.carnetderefus.cli;

import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.MakeRecovery;
import fr.carnetderefus.register.SurveyKeys;
import fr.carnetderefus.register.SurveyKeys.Standing;

import java.util.List;

/** Makes recovery sheets worthless. */
final class RecoveryRemoveCommand implements Command {
    @Override
    public String name() {
        return "recovery remove";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(KeyOptions.SPLIT);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var sheets = KeyOptions.sheets(call.given());
        try (var register = call.open()) {
            if (new SurveyKeys(register).recovery(sheets).standing() == Standing.NONE) {
                throw new CarnetException(CarnetException.Reason.NO_RECOVERY);
            }
            new MakeRecovery(register).remove(sheets);
            call.say(call.texts().get("cli.recovery.removed"));
            call.tell(call.texts().get("keys.copies-stay"));
        }
    }
}
