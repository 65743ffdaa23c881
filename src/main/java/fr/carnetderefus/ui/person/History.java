package fr.carnetderefus.ui.person;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.model.refusal.Written;
import fr.carnetderefus.register.State;
import fr.carnetderefus.register.Writers;
import fr.carnetderefus.text.WriterWords;
import fr.carnetderefus.ui.desk.Phrases;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The steps that were taken for a person and stand, in words, the latest first. */
record History(Phrases phrases, State state, Writers writers) {
    /**
     * One line of the history: a step, since what was written together is taken back together.
     *
     * @param undoable whether it can be taken back from here; a person is taken out elsewhere
     * @param writer who wrote it; empty where one person alone uses the carnet
     * @param others who else it was taken for
     */
    record Line(
            String step,
            String day,
            String words,
            String writer,
            boolean undoable,
            List<Person> others) {}

    List<Line> lines(PersonFile of) {
        var steps = new LinkedHashMap<String, List<Written>>();
        for (var written : of.history()) {
            steps.computeIfAbsent(written.step(), s -> new ArrayList<>()).add(written);
        }
        var others = others(of, steps.keySet());
        var lines = new ArrayList<Line>();
        steps.forEach((step, entries) -> lines.add(line(of, entries, others.get(step))));
        return lines.reversed();
    }

    private Line line(PersonFile of, List<Written> entries, @Nullable List<PersonFile> shared) {
        var others = shared == null ? List.<PersonFile>of() : shared;
        var step = entries.getFirst().step();
        var words =
                entries.stream()
                        .map(written -> phrases.entry(written.entry(), of.history()))
                        .reduce((all, more) -> phrases.texts().get("history.together", all, more))
                        .orElseThrow();
        var adds =
                Stream.concat(entries.stream(), others.stream().flatMap(o -> o.history().stream()))
                        .anyMatch(w ->
                                w.step().equals(step) && w.entry() instanceof Entry.PersonAdded);
        return new Line(
                step,
                phrases.texts().days().day(entries.getFirst().day()),
                words,
                writers.of(entries.getFirst()).map(new WriterWords(phrases.texts())::of).orElse(""),
                !adds,
                others.stream().map(PersonFile::person).toList());
    }

    /** Who else something was written for in these steps, by step. */
    private Map<String, List<PersonFile>> others(PersonFile of, Set<String> steps) {
        var others = new HashMap<String, List<PersonFile>>();
        for (var other : state.people().values()) {
            if (!other.person().id().equals(of.person().id())) {
                other.history().stream()
                        .map(Written::step)
                        .filter(steps::contains)
                        .distinct()
                        .forEach(step ->
                                others.computeIfAbsent(step, s -> new ArrayList<>()).add(other));
            }
        }
        return others;
    }
}
