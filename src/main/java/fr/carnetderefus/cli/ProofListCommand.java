package fr.carnetderefus.cli;

import fr.carnetderefus.paper.NameWords;
import fr.carnetderefus.proof.KeptText;
import fr.carnetderefus.proof.PdfReader;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.ListJson;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.SearchProofs;
import fr.carnetderefus.text.DocumentWords;

import java.util.List;
import java.util.Optional;

/** Says what is in the archive, the latest first. */
final class ProofListCommand implements Command {
    private static final Param SEARCH = Param.text("search", "text");

    @Override
    public String name() {
        return "proof list";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(SEARCH, Options.JSON);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        try (var register = call.open()) {
            var searched = call.given().text(SEARCH).filter(words -> !words.isBlank());
            var proofs = proofs(register, searched);
            if (call.given().isSet(Options.JSON)) {
                call.give(ListJson.of(proofs));
            } else if (proofs.isEmpty()) {
                call.say(
                        searched.map(words -> call.texts().get("cli.proofs.none-found", words))
                                .orElseGet(() -> call.texts().get("cli.proofs.none")));
            } else {
                table(NameWords.in(call.texts(), register), proofs).lines().forEach(call::say);
            }
        }
    }

    private static List<FileProof.Filed> proofs(Register register, Optional<String> searched)
            throws CarnetException {
        var all = new FileProof(register).all();
        if (searched.isEmpty()) {
            return all;
        }
        try (var reader = new PdfReader();
                var search = new SearchProofs(register, new KeptText(register, reader))) {
            search.update(() -> false);
            var found = search.find(searched.get());
            return all.stream().filter(f -> found.contains(f.proof().id())).toList();
        }
    }

    private static Table table(NameWords names, List<FileProof.Filed> proofs) {
        var texts = names.texts();
        return new Table(
                List.of(
                        texts.get("cli.column.person"),
                        texts.get("cli.column.document"),
                        texts.get("cli.column.filed"),
                        texts.get("cli.column.pages"),
                        texts.get("cli.column.name"),
                        texts.get("cli.column.proof"),
                        "SHA-256"),
                proofs.stream().map(filed -> row(names, filed)).toList());
    }

    private static List<String> row(NameWords names, FileProof.Filed filed) {
        var texts = names.texts();
        var proof = filed.proof();
        return List.of(
                names.of(filed.person()),
                DocumentWords.kind(texts, proof.what()),
                texts.days().figures(proof.filedAt()),
                proof.pages() == 0 ? Table.UNKNOWN : Integer.toString(proof.pages()),
                proof.name(),
                proof.id(),
                proof.sha256());
    }
}
