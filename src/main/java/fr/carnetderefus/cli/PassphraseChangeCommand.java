package fr.carnetderefus.cli;

import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.ChangePassphrase;
import fr.carnetderefus.register.SurveyKeys;

import java.util.List;

/** Puts another passphrase in place of the one that opens the carnet here. */
final class PassphraseChangeCommand implements Command {
    @Override
    public String name() {
        return "passphrase change";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(KeyOptions.NEW_PASSPHRASE);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        try (var register = call.open();
                var fresh = KeyOptions.fresh(call)) {
            for (var key : new SurveyKeys(register).passphrases()) {
                if (key.mine()) {
                    new ChangePassphrase(register).change(key.mark(), fresh.value());
                }
            }
            call.say(call.texts().get("cli.passphrase.changed"));
            call.tell(call.texts().get("keys.copies-stay"));
        }
    }
}
