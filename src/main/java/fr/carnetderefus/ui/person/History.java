package fr.carnetderefus.ui.person;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.model.refusal.Written;
import fr.carnetderefus.register.State;
import fr.carnetderefus.text.DocumentWords;
import fr.carnetderefus.text.Texts;
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
record History(Phrases phrases, State state) {
    /**
     * One line of the history: a step, since what was written together is taken back together.
     *
     * @param undoable whether it can be taken back from here; a person is taken out elsewhere
     * @param others who else it was taken for
     */
    record Line(String step, String day, String words, boolean undoable, List<Person> others) {}

    List<Line> lines(PersonFile of) {
        var steps = new LinkedHashMap<String, List<Written>>();
        for (var written : of.history()) {
            steps.computeIfAbsent(written.step(), s -> new ArrayList<>()).add(written);
        }
        var others = others(of, steps.keySet());
        var lines = new ArrayList<Line>();
        steps.forEach((step, entries) -> lines.add(line(entries, others.get(step))));
        return lines.reversed();
    }

    private Line line(List<Written> entries, @Nullable List<PersonFile> shared) {
        var others = shared == null ? List.<PersonFile>of() : shared;
        var step = entries.getFirst().step();
        var words =
                entries.stream()
                        .map(written -> words(written.entry()))
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

    private String words(Entry entry) {
        var texts = phrases.texts();
        return switch (entry) {
            case Entry.PersonAdded _ -> texts.get("history.person-added");
            case Entry.PersonAmended _ -> texts.get("history.person-amended");
            case Entry.NoticeReceived notice -> notice(notice);
            case Entry.CodeNoted _ -> texts.get("history.code-noted");
            case Entry.CodePurged _ -> texts.get("history.code-purged");
            case Entry.MethodChosen(var channel) ->
                    texts.get("history.method-chosen", phrases.channel(channel));
            case Entry.DecisionTaken(var decision) -> texts.of("history.decision", decision);
            case Entry.AttemptMade attempt ->
                    withNote(
                            texts.get(
                                    "history.attempt",
                                    texts.days().time(attempt.at().toLocalTime()),
                                    phrases.channel(attempt.channel()),
                                    phrases.outcome(attempt)),
                            attempt.note());
            case Entry.ProofRequested(var channel, var note) ->
                    withNote(texts.get("history.proof-requested", phrases.channel(channel)), note);
            case Entry.ProofFiled(var what) ->
                    texts.get(
                            "history.proof-filed",
                            DocumentWords.kind(texts, what),
                            what.name(),
                            DocumentWords.pages(texts, what.pages()));
            case Entry.CaseOpened(_, var procedure, _) ->
                    texts.get("history.case-opened", phrases.procedure(procedure));
            case Entry.TroubleMet(var trouble, _, var note) ->
                    withNote(texts.get("history.trouble-met", phrases.trouble(trouble)), note);
            case Entry.LookedAgain(var look, var note) ->
                    withNote(texts.get("history.looked-again", phrases.looked(look)), note);
            case Entry.PositionTaken(var whose, var position, var said) ->
                    withNote(
                            texts.get(
                                    "history.position-taken",
                                    texts.of("whose", whose),
                                    texts.of("position", position)),
                            said);
            case Entry.PersonRemoved _,
                    Entry.EntryUndone _,
                    Entry.RulesAdopted _,
                    Entry.PersonErased _,
                    Entry.AboutKeys _ ->
                    throw new IllegalStateException("not an entry of a person that stands");
        };
    }

    private String notice(Entry.NoticeReceived notice) {
        var texts = phrases.texts();
        var means = Texts.word(notice.means());
        var sent = notice.sent();
        if (sent != null) {
            return texts.get("history.notice-sent." + means, texts.days().day(sent));
        }
        var received = notice.received();
        return received == null
                ? texts.get("history.notice-unknown." + means)
                : texts.get("history.notice-received." + means, texts.days().day(received));
    }

    private String withNote(String words, String note) {
        return note.isEmpty() ? words : phrases.texts().get("history.note", words, note);
    }
}
