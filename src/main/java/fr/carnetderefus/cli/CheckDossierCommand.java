package fr.carnetderefus.cli;

import fr.carnetderefus.paper.DossierCheck;
import fr.carnetderefus.paper.DossierWords;
import fr.carnetderefus.proof.dossier.Watched;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.CheckDossier.Report;

import java.util.List;

/** Compares a dossier with the carnet: each original, the list, the count and the journal's end. */
final class CheckDossierCommand implements Command {
    private static final Param DOSSIER = Param.position("dossier", "dossier");

    @Override
    public String name() {
        return "check-dossier";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(DOSSIER);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var dossier = call.given().needPath(DOSSIER);
        try (var register = call.open()) {
            told(call, new DossierCheck(register).compare(dossier, Watched.unseen()));
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody cancels this", e);
        }
    }

    private static void told(Call call, Report report) throws RefusedException {
        var words = new DossierWords(call.texts());
        report.originals().forEach((name, held) -> call.say(words.held(name, held)));
        words.faults(report).forEach(call::tell);
        words.since(report).ifPresent(call::say);
        if (!report.sound()) {
            throw new RefusedException("cli.refused.dossier-altered", report.faults().size());
        }
        call.say(words.sound(report));
    }
}
