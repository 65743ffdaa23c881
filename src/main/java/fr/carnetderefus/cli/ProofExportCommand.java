package fr.carnetderefus.cli;

import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.SaveFile;

import java.util.List;

/** Gives a proof back as it was filed, byte for byte. */
final class ProofExportCommand implements Command {
    private static final Param PROOF = Param.id("proof").needed();
    private static final Param OUT = Param.position("out", "out");

    @Override
    public String name() {
        return "proof export";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(OUT, PROOF, Options.REPLACE);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var out = call.given().needPath(OUT);
        try (var register = call.open()) {
            var proofs = new FileProof(register);
            var filed = proofs.find(call.given().needText(PROOF).strip());
            var original = proofs.original(filed.proof());
            new SaveFile(register).save(out, original, call.given().isSet(Options.REPLACE));
            call.say(
                    call.texts()
                            .get(
                                    "cli.exported",
                                    String.valueOf(out.getFileName()),
                                    filed.proof().bytes(),
                                    filed.proof().sha256()));
        }
    }
}
