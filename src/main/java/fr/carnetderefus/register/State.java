package fr.carnetderefus.register;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.procedure.Timing;
import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Fold;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.model.refusal.Written;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the journal's entries mean together, at one moment. Never changes; each writing makes a new
 * one that shares all that did not move.
 *
 * <p>What entries mean is read in the order in which they were made, by their ids, and not in the
 * order in which they stand in the file: another copy's entries were brought in behind ours. So two
 * copies that hold the same entries mean the same.
 *
 * @param entries all entries ever written, undone ones too, in the order of the journal
 * @param bySubject the same entries, apart by whom they are about, in the order they were made
 * @param people the people who are in the carnet, in the order they came
 * @param cases the leading case of each of them
 * @param adopted the timing that dates were last computed by, by procedure; none where a carnet
 *     never said
 * @param keys what was written about who can open the carnet
 */
public record State(
        List<Written> entries,
        Map<PersonId, List<Written>> bySubject,
        Map<PersonId, PersonFile> people,
        Map<PersonId, CaseFile> cases,
        Map<String, Timing> adopted,
        KeyNotes keys) {

    /**
     * The state that entries tell.
     *
     * @param main the id of the procedure of which everybody has a case
     */
    static State of(List<Written> entries, String main) {
        var bySubject = new LinkedHashMap<PersonId, List<Written>>();
        var carnet = new ArrayList<Written>();
        for (var written : asMade(entries)) {
            list(bySubject, carnet, written.subject()).add(written);
        }
        var people = new LinkedHashMap<PersonId, PersonFile>();
        bySubject.forEach(
                (id, theirs) -> Fold.of(theirs, main).ifPresent(file -> people.put(id, file)));
        return new State(
                Collections.unmodifiableList(entries),
                Collections.unmodifiableMap(bySubject),
                Collections.unmodifiableMap(people),
                leading(people),
                adopted(carnet, Map.of()),
                KeyNotes.NONE.with(carnet));
    }

    /** Entries in the order they were made: an id sorts after all that its maker knew of. */
    private static List<Written> asMade(List<Written> entries) {
        for (var i = 1; i < entries.size(); i++) {
            if (entries.get(i - 1).id().compareTo(entries.get(i).id()) > 0) {
                return entries.stream().sorted(Comparator.comparing(Written::id)).toList();
            }
        }
        return entries;
    }

    private static List<Written> list(
            Map<PersonId, List<Written>> bySubject,
            List<Written> carnet,
            @Nullable PersonId subject) {
        return subject == null
                ? carnet
                : bySubject.computeIfAbsent(subject, s -> new ArrayList<>());
    }

    private static Map<PersonId, CaseFile> leading(Map<PersonId, PersonFile> people) {
        var cases = new LinkedHashMap<PersonId, CaseFile>();
        people.forEach((id, file) -> cases.put(id, file.leading()));
        return Collections.unmodifiableMap(cases);
    }

    private static Map<String, Timing> adopted(List<Written> carnet, Map<String, Timing> before) {
        var adopted = new LinkedHashMap<>(before);
        for (var written : carnet) {
            if (written.entry() instanceof Entry.RulesAdopted(var timing)) {
                adopted.put(timing.procedure(), timing);
            }
        }
        return Collections.unmodifiableMap(adopted);
    }

    /** The state after some more entries: only the people they are about are folded anew. */
    State with(List<Written> more, String main) {
        var all = new ArrayList<Written>(entries.size() + more.size());
        all.addAll(entries);
        all.addAll(more);
        var subjects = new LinkedHashMap<>(bySubject);
        var files = new LinkedHashMap<>(people);
        var leading = new LinkedHashMap<>(cases);
        var carnet = new ArrayList<Written>();
        var touched = new LinkedHashMap<PersonId, List<Written>>();
        more.forEach(written -> list(touched, carnet, written.subject()).add(written));
        touched.forEach((id, news) -> {
            var theirs = new ArrayList<>(subjects.getOrDefault(id, List.of()));
            theirs.addAll(news);
            subjects.put(id, List.copyOf(theirs));
            Fold.of(theirs, main)
                    .ifPresentOrElse(
                            file -> {
                                files.put(id, file);
                                leading.put(id, file.leading());
                            },
                            () -> {
                                files.remove(id);
                                leading.remove(id);
                            });
        });
        return new State(
                Collections.unmodifiableList(all),
                Collections.unmodifiableMap(subjects),
                Collections.unmodifiableMap(files),
                Collections.unmodifiableMap(leading),
                adopted(carnet, adopted),
                keys.with(carnet));
    }

    /** Who was erased: nothing is written of them any more. */
    public Set<PersonId> erased() {
        return entries.stream()
                .map(Written::entry)
                .filter(Entry.PersonErased.class::isInstance)
                .map(entry -> ((Entry.PersonErased) entry).person())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A case; empty where it is not in the carnet, or no longer. */
    public Optional<CaseFile> find(CaseKey key) {
        return Optional.ofNullable(people.get(key.person()))
                .flatMap(person -> person.find(key.id()));
    }

    /** As they are known: in the carnet, or as they last were before they were taken out of it. */
    public Optional<Person> lastKnown(PersonId id) {
        var file = people.get(id);
        if (file != null) {
            return Optional.of(file.person());
        }
        var all = bySubject.getOrDefault(id, List.of());
        return last(Fold.standing(all)).or(() -> last(all));
    }

    private static Optional<Person> last(List<Written> entries) {
        Person last = null;
        for (var written : entries) {
            if (written.entry() instanceof Entry.MeasureRenewed renewed && last != null) {
                last = renewed.of(last);
            } else {
                last = given(written.entry()).orElse(last);
            }
        }
        return Optional.ofNullable(last);
    }

    /** The person as an entry gives them, where it does. */
    public static Optional<Person> given(Entry entry) {
        return switch (entry) {
            case Entry.PersonAdded(var person) -> Optional.of(person);
            case Entry.PersonAmended(var person) -> Optional.of(person);
            default -> Optional.empty();
        };
    }

    /** The names of the households that people are in, each once. */
    public List<String> households() {
        return cases.values().stream().map(f -> f.person().household()).distinct().toList();
    }

    /** On whose number and card somebody is asked for: their own, or those of who covers them. */
    public Person covering(Person person) {
        var by = person.insurance().coveredBy();
        var file = by == null ? null : people.get(by);
        return file == null ? person : file.person();
    }

    /** The person who keeps the carnet, once they are in it. */
    public Optional<CaseFile> keeper() {
        return cases.values().stream().filter(f -> f.person().keeper()).findFirst();
    }
}
