package fr.carnetderefus.cli;

import fr.carnetderefus.proof.KeptText;
import fr.carnetderefus.proof.PdfReader;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.FileProof;

import java.util.List;

/** Gives what is written in a document, pages apart by a form feed. */
final class ProofTextCommand implements Command {
    private static final Param PROOF = Param.id("proof").needed();

    @Override
    public String name() {
        return "proof text";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(PROOF);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        try (var register = call.open();
                var reader = new PdfReader()) {
            var filed = new FileProof(register).find(call.given().needText(PROOF).strip());
            var text = new KeptText(register, reader).text(filed);
            if (text.isBlank()) {
                throw new RefusedException("cli.refused.no-text");
            }
            for (var page : text.split("\f", -1)) {
                page.lines().forEach(call::say);
            }
        }
    }
}
