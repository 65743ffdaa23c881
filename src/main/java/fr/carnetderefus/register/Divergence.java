package fr.carnetderefus.register;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.Fold;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.model.refusal.Written;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Two copies of one carnet: what both hold, and what only one of them does. Entries are told apart
 * by their ids, so what was brought in once is common ever after.
 *
 * @param main the id of the procedure of which everybody has a case
 */
record Divergence(
        List<Written> common, List<Written> onlyOurs, List<Written> onlyTheirs, String main) {

    /**
     * Puts two copies side by side.
     *
     * @param wanted what of the other may come here
     */
    static Divergence of(
            List<Written> ours, List<Written> theirs, Predicate<Written> wanted, String main) {
        var here = ids(ours);
        var there = ids(theirs);
        return new Divergence(
                ours.stream().filter(w -> there.contains(w.id())).toList(),
                ours.stream().filter(w -> !there.contains(w.id())).toList(),
                theirs.stream().filter(w -> !here.contains(w.id())).filter(wanted).toList(),
                main);
    }

    private static Set<String> ids(List<Written> entries) {
        return entries.stream().map(Written::id).collect(Collectors.toCollection(HashSet::new));
    }

    Only ours() {
        return Only.of(state(common, onlyOurs), onlyOurs);
    }

    Only theirs() {
        return Only.of(state(common, onlyTheirs), onlyTheirs);
    }

    /** What both mean together, before anything is answered. */
    State together() {
        return state(common, onlyOurs, onlyTheirs);
    }

    /** The people of whom both have written something that the other does not know. */
    Set<PersonId> writtenOfInBoth() {
        var both = subjects(onlyOurs);
        both.retainAll(subjects(onlyTheirs));
        return both;
    }

    private static Set<PersonId> subjects(List<Written> entries) {
        return entries.stream()
                .map(Written::subject)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What was known of a person before the copies went apart. */
    Optional<PersonFile> base(PersonId id) {
        return Fold.of(common.stream().filter(w -> id.equals(w.subject())).toList(), main);
    }

    @SafeVarargs
    private State state(List<Written>... parts) {
        var all = new ArrayList<Written>();
        for (var part : parts) {
            all.addAll(part);
        }
        return State.of(all, main);
    }
}
