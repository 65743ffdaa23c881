package fr.carnetderefus.proof.match;

import fr.carnetderefus.model.people.CodeCheck;
import fr.carnetderefus.model.people.Nir;
import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.register.Search;
import fr.carnetderefus.register.State;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many in a carnet have a number or a code: what several have is nobody's alone. */
final class Holders {
    private final Map<Nir, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> codes = new HashMap<>();
    private final Map<String, Integer> references = new HashMap<>();

    private Holders() {}

    static Holders in(State state) {
        var holders = new Holders();
        for (var file : state.people().values()) {
            var nir = file.person().insurance().nir();
            if (nir != null) {
                holders.numbers.merge(nir, 1, Integer::sum);
            }
            codes(file).forEach(code -> holders.codes.merge(code, 1, Integer::sum));
            var representation = file.person().representation();
            if (representation != null) {
                var reference = Search.fold(representation.reference());
                holders.references.merge(reference, 1, Integer::sum);
            }
        }
        return holders;
    }

    /** All that were noted for somebody, as they are typed in. */
    static List<String> codes(PersonFile file) {
        return file.cases().stream()
                .map(CaseFile::code)
                .map(code -> CodeCheck.of(code).code())
                .filter(plain -> plain.length() >= CodeCheck.LENGTH)
                .distinct()
                .toList();
    }

    Clue number(Nir nir, Clue clue) {
        return whole(numbers.getOrDefault(nir, 0), clue);
    }

    Clue code(String code, Clue clue) {
        return whole(codes.getOrDefault(code, 0), clue);
    }

    Clue reference(String folded, Clue clue) {
        return whole(references.getOrDefault(folded, 0), clue);
    }

    private static Clue whole(int holders, Clue clue) {
        return holders > 1 ? new Clue.Shared(clue) : clue;
    }
}
