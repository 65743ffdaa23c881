package fr.carnetderefus.model.procedure;

import java.util.List;
import java.util.Optional;

/**
 * All procedures known, the main one first: the refusal that the carnet is about.
 *
 * @param all never empty, each id once
 */
public record Procedures(List<Procedure> all) {
    public Procedures {
        all = List.copyOf(all);
        if (all.stream().map(Procedure::id).distinct().count() != all.size() || all.isEmpty()) {
            throw new IllegalArgumentException("each procedure once");
        }
    }

    /** One procedure alone. */
    public static Procedures only(Procedure procedure) {
        return new Procedures(List.of(procedure));
    }

    /** The procedure every person has a case of. */
    public Procedure main() {
        return all.getFirst();
    }

    /** The procedure of that id. */
    public Optional<Procedure> find(String id) {
        return all.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** The procedure of that id; an older program may not know one that a newer one wrote. */
    public Procedure get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no procedure " + id));
    }
}
