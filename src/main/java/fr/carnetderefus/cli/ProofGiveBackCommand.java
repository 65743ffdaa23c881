package fr.carnetderefus.cli;

import fr.carnetderefus.paper.NameWords;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.GiveBack;
import fr.carnetderefus.register.GiveBack.Report;

import java.nio.file.Path;
import java.util.List;

/** Takes documents that are damaged or missing from a healthy copy of the carnet. */
final class ProofGiveBackCommand implements Command {
    private static final Param COPY =
            new Param("copy", Param.Shape.POSITION, "", "copy", List.of(), true);

    @Override
    public String name() {
        return "proof give-back";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(COPY, CopyPassphrase.FILE);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var copy = CopyPassphrase.copy(call, COPY);
        var report = giveBack(call, copy);
        var texts = call.texts();
        report.left().forEach(damage -> VerifyCommand.tell(call, damage));
        for (var given : report.given()) {
            call.say(
                    texts.get(
                            "cli.given-back.one",
                            given.name(),
                            NameWords.of(texts, given.whose())));
        }
        if (!report.left().isEmpty()) {
            throw new RefusedException("cli.refused.not-given-back", report.left().size());
        }
        call.say(
                texts.get(report.given().isEmpty() ? "cli.given-back.none" : "cli.given-back.all"));
    }

    private static Report giveBack(Call call, Path copy) throws CarnetException, RefusedException {
        try (var own = call.passphrase();
                var register = call.carnets().open(call.file(), own.value())) {
            return CopyPassphrase.use(
                    call, copy, own, words -> new GiveBack(register).from(copy, words));
        }
    }
}
