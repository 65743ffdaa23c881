package fr.carnetderefus.cli;

import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.ListJson;
import fr.carnetderefus.text.Texts;

import java.util.List;

/** Says what is in the archive, the latest first. */
final class ProofListCommand implements Command {
    @Override
    public String name() {
        return "proof list";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(Options.JSON);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        try (var register = call.open()) {
            var proofs = new FileProof(register).all();
            if (call.given().isSet(Options.JSON)) {
                call.give(ListJson.of(proofs));
            } else if (proofs.isEmpty()) {
                call.say(call.texts().get("cli.proofs.none"));
            } else {
                table(call.texts(), proofs).lines().forEach(call::say);
            }
        }
    }

    private static Table table(Texts texts, List<FileProof.Filed> proofs) {
        return new Table(
                List.of(
                        texts.get("cli.column.person"),
                        texts.get("cli.column.filed"),
                        texts.get("cli.column.pages"),
                        texts.get("cli.column.name"),
                        texts.get("cli.column.proof"),
                        "SHA-256"),
                proofs.stream().map(filed -> row(texts, filed)).toList());
    }

    private static List<String> row(Texts texts, FileProof.Filed filed) {
        var proof = filed.proof();
        return List.of(
                filed.person().names().full(),
                texts.days().figures(proof.filedAt()),
                proof.pages() == 0 ? Table.UNKNOWN : Integer.toString(proof.pages()),
                proof.name(),
                proof.id(),
                proof.sha256());
    }
}
