package fr.carnetderefus.cli;

import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.RemovePassphrase;

import java.util.List;

/** Takes a passphrase away. */
final class PassphraseRemoveCommand implements Command {
    @Override
    public String name() {
        return "passphrase remove";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(KeyOptions.KEY.needed());
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        try (var register = call.open()) {
            var key = KeyOptions.key(call.given(), register);
            new RemovePassphrase(register).remove(key.mark());
            call.say(
                    call.texts().get("cli.passphrase.removed", KeyOptions.name(call.texts(), key)));
            call.tell(call.texts().get("keys.copies-stay"));
        }
    }
}
