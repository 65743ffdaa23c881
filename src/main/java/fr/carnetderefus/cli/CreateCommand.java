package fr.carnetderefus.cli;

import fr.carnetderefus.register.CarnetException;

import java.nio.file.Files;
import java.util.List;

/** Makes a new carnet. */
final class CreateCommand implements Command {
    @Override
    public String name() {
        return "create";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet();
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var file = call.file();
        if (Files.exists(file)) {
            throw new CarnetException(CarnetException.Reason.ALREADY_EXISTS);
        }
        var from = call.given().path(Param.PASSPHRASE_FILE);
        try (var passphrase = Passphrase.ofNew(from, call.terminal(), call.texts())) {
            call.carnets().create(file, passphrase.value()).close();
            KeyOptions.advise(call, passphrase);
        }
        call.say(call.texts().get("cli.created", String.valueOf(file.getFileName())));
        call.tell(call.texts().get("cli.keep-passphrase"));
    }
}
