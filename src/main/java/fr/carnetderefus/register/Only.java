package fr.carnetderefus.register;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Fold;
import fr.carnetderefus.model.refusal.Written;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one of two copies has alone.
 *
 * @param state the whole copy
 * @param standing what it alone has written of persons and not taken back, by person
 * @param removals the entries by which it alone took people out, by person
 */
record Only(
        State state, Map<PersonId, List<Written>> standing, Map<PersonId, List<Written>> removals) {

    static Only of(State state, List<Written> only) {
        var undone = Fold.undone(state.entries());
        var byId =
                state.entries().stream()
                        .collect(Collectors.toMap(Written::id, w -> w, (one, same) -> one));
        var standing =
                only.stream().filter(w -> w.subject() != null && !undone.contains(w.id())).toList();
        return new Only(
                state,
                bySubject(standing, w -> !(w.entry() instanceof Entry.EntryUndone)),
                bySubject(standing, w -> isRemoval(w, byId)));
    }

    private static Map<PersonId, List<Written>> bySubject(
            List<Written> entries, Predicate<Written> which) {
        return entries.stream().filter(which).collect(Collectors.groupingBy(Only::subject));
    }

    /** To take back that somebody came, or came back, takes them out as well. */
    private static boolean isRemoval(Written written, Map<String, Written> byId) {
        return switch (written.entry()) {
            case Entry.PersonRemoved _ -> true;
            case Entry.EntryUndone(var target) -> isComing(byId.get(target), byId);
            default -> false;
        };
    }

    private static boolean isComing(@Nullable Written written, Map<String, Written> byId) {
        return written != null
                && switch (written.entry()) {
                    case Entry.PersonAdded _ -> true;
                    case Entry.EntryUndone(var target) -> {
                        var removal = byId.get(target);
                        yield removal != null && isRemoval(removal, byId);
                    }
                    default -> false;
                };
    }

    private static PersonId subject(Written written) {
        return Objects.requireNonNull(written.subject());
    }

    List<Written> about(PersonId id) {
        return standing.getOrDefault(id, List.of());
    }

    private Stream<Written> about(CaseFile file) {
        return about(file.key().person()).stream().filter(w -> w.about().equals(file.key().id()));
    }

    /** Whether it says anew that a person refuses, or keeps the space. */
    boolean decides(CaseFile file) {
        return about(file)
                .anyMatch(w ->
                        switch (w.entry()) {
                            case Entry.DecisionTaken _ -> true;
                            case Entry.ProofFiled(var what) -> what.kind().proves();
                            default -> isRefusal(w);
                        });
    }

    /** The refusals that it alone knows of. */
    List<Written> refusals(CaseFile file) {
        return about(file).filter(Only::isRefusal).toList();
    }

    private static boolean isRefusal(Written written) {
        return written.entry() instanceof Entry.AttemptMade attempt
                && attempt.outcome() == Entry.Outcome.DONE;
    }

    /** What it alone has filed and still shows, by the SHA-256. */
    Map<String, Written> filed(PersonId id) {
        var filed = new LinkedHashMap<String, Written>();
        var shown = shown(state, id);
        for (var written : about(id)) {
            if (written.entry() instanceof Entry.ProofFiled(var what)
                    && shown.contains(written.id())) {
                filed.put(what.sha256(), written);
            }
        }
        return filed;
    }

    /** A case whose opening was taken back hides its documents. */
    static Set<String> shown(State state, PersonId id) {
        return Stream.ofNullable(state.people().get(id))
                .flatMap(file -> file.cases().stream())
                .flatMap(file -> file.documents().stream())
                .map(CaseFile.FiledProof::entry)
                .collect(Collectors.toSet());
    }

    /** The entries by which it took somebody out. */
    List<Written> removals(PersonId id) {
        return removals.getOrDefault(id, List.of());
    }
}
