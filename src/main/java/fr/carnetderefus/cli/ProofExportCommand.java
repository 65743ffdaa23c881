package fr.carnetderefus.cli;

import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.SaveFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Gives a proof back as it was filed, byte for byte. */
final class ProofExportCommand implements Command {
    private static final Param PROOF = Param.id("proof").needed();
    private static final Param OUT = Param.position("out", "out");
    private static final Param REPLACE = Param.flag("replace");

    @Override
    public String name() {
        return "proof export";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(OUT, PROOF, REPLACE);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var out = call.given().needPath(OUT);
        try (var register = call.open()) {
            var proofs = new FileProof(register);
            var filed = proofs.find(call.given().needText(PROOF).strip());
            if (sameFile(out, call.file())) {
                throw new RefusedException("cli.refused.output-is-carnet");
            }
            SaveFile.save(out, proofs.original(filed.proof()), call.given().isSet(REPLACE));
            call.say(
                    call.texts()
                            .get(
                                    "cli.exported",
                                    String.valueOf(out.getFileName()),
                                    filed.proof().bytes(),
                                    filed.proof().sha256()));
        }
    }

    /** The one file that no {@code --replace} may replace. */
    private static boolean sameFile(Path out, Path carnet) {
        try {
            return Files.exists(out) && Files.isSameFile(out, carnet);
        } catch (IOException e) {
            return false; // then saving will say what is wrong with it
        }
    }
}
