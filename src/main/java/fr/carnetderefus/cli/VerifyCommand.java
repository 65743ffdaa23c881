package fr.carnetderefus.cli;

import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.VerifyCarnet.Report;

import java.util.List;

/** Reads every row and document, and says what it checked and what does not hold. */
final class VerifyCommand implements Command {
    @Override
    public String name() {
        return "verify";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet();
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var report = report(call);
        var texts = call.texts();
        call.say(texts.count("cli.verify.rows", report.rows()));
        call.say(texts.count("cli.verify.documents", report.documents(), report.bytes()));
        call.say(texts.count("cli.verify.proofs", report.proofs()));
        call.say(texts.get("cli.verify.head", Long.toString(report.rows()), report.chain()));
        if (!report.sound()) {
            report.damages().forEach(call::tell);
            throw new RefusedException("cli.refused.damaged", report.damages().size());
        }
        call.say(texts.get("cli.verify.sound"));
    }

    private static Report report(Call call) throws CarnetException, RefusedException {
        try (var passphrase = call.passphrase()) {
            return call.carnets().verify(call.file(), passphrase.value());
        }
    }
}
