package fr.carnetderefus.cli;

import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.NamePassphrase;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.SurveyKeys;

import java.util.List;

/** Says whose a passphrase is: the one that opens the carnet here, or another one. */
final class PassphraseNameCommand implements Command {
    @Override
    public String name() {
        return "passphrase name";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(KeyOptions.KEY, KeyOptions.LABEL.needed());
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var label = call.given().needText(KeyOptions.LABEL);
        try (var register = call.open()) {
            var mark = key(call, register).mark();
            new NamePassphrase(register).name(mark, label);
            for (var key : new SurveyKeys(register).passphrases()) {
                if (key.mark().equals(mark)) {
                    call.say(call.texts().get("keys.named", key.label()));
                }
            }
        }
    }

    private static SurveyKeys.Key key(Call call, Register register) throws CarnetException {
        var mine = new SurveyKeys(register).passphrases().stream().filter(SurveyKeys.Key::mine);
        return call.given().has(KeyOptions.KEY)
                ? KeyOptions.key(call.given(), register)
                : mine.findFirst()
                        .orElseThrow(() -> new CarnetException(CarnetException.Reason.UNKNOWN_KEY));
    }
}
