package fr.carnetderefus.register;

import fr.carnetderefus.model.refusal.Selection;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.register.SurveyDeadlines.Survey;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds a view of many people by its name: one that the program has, or one's own. */
public record FindView(Register register) {

    /**
     * Which people a view shows; how it shows them is not in it.
     *
     * @param query what is searched for in it; empty for nothing
     * @param own the name somebody gave it; empty for one that the program has
     */
    public record View(Selection selection, String query, String own) {

        static View of(String name, Map<String, String> kept) {
            return new View(
                    KeepViews.selection(kept),
                    Objects.requireNonNullElse(kept.get(KeepViews.QUERY), ""),
                    name);
        }

        /** Those in it, each with the case for which they are, the most urgent first. */
        public List<Standing> rows(Survey survey) {
            var search = Search.query(query);
            return survey.rows(selection).stream()
                    .filter(row -> search.matches(Search.index(row.person())))
                    .toList();
        }
    }

    /**
     * The view of that name: the program's by its word, such as {@code no-code}, or one's own as it
     * was named, capitals and accents aside where that leaves no doubt.
     *
     * @throws CarnetException when one's own views cannot be read
     */
    public Optional<View> find(String name) throws CarnetException {
        var known =
                Arrays.stream(Selection.values())
                        .filter(selection -> selection.id().equals(name))
                        .map(selection -> new View(selection, "", ""))
                        .findFirst();
        return known.isPresent() ? known : own(name);
    }

    private Optional<View> own(String name) throws CarnetException {
        var kept = new KeepViews(register).read();
        var exact = kept.get(name);
        if (exact != null) {
            return Optional.of(View.of(name, exact));
        }
        var alike =
                kept.entrySet().stream()
                        .filter(e -> Search.fold(e.getKey()).equals(Search.fold(name)))
                        .toList();
        return alike.size() == 1
                ? Optional.of(View.of(alike.getFirst().getKey(), alike.getFirst().getValue()))
                : Optional.empty();
    }

    /** The names of one's own views, the oldest first. */
    public List<String> own() throws CarnetException {
        return List.copyOf(new KeepViews(register).read().keySet());
    }
}
