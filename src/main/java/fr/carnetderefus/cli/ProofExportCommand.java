package fr.carnetderefus.cli;

import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.FileProof;

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
        return Options.onCarnet(OUT, PROOF, OutFile.REPLACE);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var out = call.given().needPath(OUT);
        try (var register = call.open()) {
            var proofs = new FileProof(register);
            var filed = proofs.find(call.given().needText(PROOF).strip());
            OutFile.save(call, out, proofs.original(filed.proof()));
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
