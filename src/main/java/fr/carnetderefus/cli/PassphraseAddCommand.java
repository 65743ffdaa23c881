package fr.carnetderefus.cli;

import fr.carnetderefus.register.AddPassphrase;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.SurveyKeys;

import java.util.List;

/** Gives somebody a passphrase of their own. */
final class PassphraseAddCommand implements Command {
    @Override
    public String name() {
        return "passphrase add";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(KeyOptions.LABEL, KeyOptions.NEW_PASSPHRASE);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        try (var register = call.open();
                var fresh = KeyOptions.fresh(call)) {
            var label = call.given().text(KeyOptions.LABEL).orElse("");
            new AddPassphrase(register).add(label, fresh.value());
            call.say(KeyOptions.id(new SurveyKeys(register).passphrases().getLast()));
            call.tell(call.texts().get("cli.passphrase.added"));
        }
    }
}
