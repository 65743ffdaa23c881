package fr.carnetderefus.cli;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.DocumentKind;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.RefileProof;

import java.util.List;

/** Files a document differently, and says its id; what is not given stays as it was. */
final class ProofChangeCommand implements Command {
    private static final Param PROOF = Param.id("proof").needed();
    private static final Param PEOPLE = Param.list("person", "person", "id");
    private static final Param KIND =
            Param.choice("kind", DocumentKind.values()).helped("document-kind");
    private static final Param DATED = Param.date("dated");

    @Override
    public String name() {
        return "proof change";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(PROOF, PEOPLE, KIND, DATED);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var given = call.given();
        var people = people(given);
        try (var register = call.open()) {
            var filed = new FileProof(register).find(given.needText(PROOF).strip());
            var what = filed.proof().what();
            var ids =
                    new RefileProof(register)
                            .refile(
                                    filed.proof().id(),
                                    people.isEmpty() ? List.of(filed.person().id()) : people,
                                    given.constant(KIND, DocumentKind.class).orElse(what.kind()),
                                    given.date(DATED).orElse(what.dated()));
            ids.forEach(call::say);
        }
    }

    private static List<PersonId> people(Given given) {
        try {
            return given.list(PEOPLE).stream().map(PersonId::new).distinct().toList();
        } catch (IllegalArgumentException e) {
            throw given.bad(PEOPLE);
        }
    }
}
