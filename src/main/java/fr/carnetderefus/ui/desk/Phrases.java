package fr.carnetderefus.ui.desk;

import fr.carnetderefus.model.people.Concern;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.people.Reach;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.procedure.Procedures;
import fr.carnetderefus.model.procedure.Source;
import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.model.refusal.Status;
import fr.carnetderefus.model.refusal.Written;
import fr.carnetderefus.register.State;
import fr.carnetderefus.text.CaseWords;
import fr.carnetderefus.text.EntryWords;
import fr.carnetderefus.text.MeasureWords;
import fr.carnetderefus.text.Texts;

import java.time.LocalDate;
import java.util.List;

/** What screens say of a person. */
public record Phrases(Texts texts, Procedures procedures) {

    /** The shape for a case: soon and late by its days, else by its status. */
    public fr.carnetderefus.ui.parts.Status shape(Standing standing) {
        return switch (standing.status()) {
            case OVERDUE -> fr.carnetderefus.ui.parts.Status.LATE;
            case TO_REFUSE ->
                    standing.urgency() == Standing.Urgency.QUIET
                            ? fr.carnetderefus.ui.parts.Status.WAITING
                            : fr.carnetderefus.ui.parts.Status.SOON;
            case REFUSED_UNPROVEN -> fr.carnetderefus.ui.parts.Status.UNPROVEN;
            case WAITING_FOR_NOTICE -> fr.carnetderefus.ui.parts.Status.WAITING;
            case NOT_REFUSING -> fr.carnetderefus.ui.parts.Status.KEPT;
            case PROVEN -> fr.carnetderefus.ui.parts.Status.PROVEN;
        };
    }

    public String status(Standing standing) {
        return words().status(standing);
    }

    public String next(Standing standing) {
        return words().next(standing);
    }

    /** The rules of a case. */
    public Procedure procedure(CaseFile file) {
        return words().procedure(file);
    }

    /** A sentence, or the procedure's own in its place. */
    public String own(Procedure procedure, String key) {
        return words().own(procedure, key);
    }

    private CaseWords words() {
        return new CaseWords(texts, procedures);
    }

    /** The title of a procedure, in short. */
    public String procedure(String id) {
        return words().procedure(id);
    }

    /** The title of a procedure, whole. */
    public String procedureTitle(String id) {
        return procedures.find(id).map(p -> texts.of(p.title())).orElse(id);
    }

    /** What went wrong, in the words of the procedure that knows it. */
    public String trouble(String id) {
        return words().trouble(id);
    }

    /** What was looked at again: a trouble, or why one should look. */
    public String looked(String id) {
        return words().looked(id);
    }

    /** A channel in short; its bare id where the rules no longer know it. */
    public String channel(String id) {
        return words().channel(id);
    }

    /** What came of an attempt, as it is for its channel. */
    public String outcome(Entry.AttemptMade attempt) {
        return words().outcome(attempt);
    }

    /** What an entry says. */
    public String entry(Entry entry) {
        return new EntryWords(words()).of(entry);
    }

    /** The same, with what an entry of the history that came before it tells of it. */
    public String entry(Entry entry, List<Written> history) {
        return new EntryWords(words()).of(entry, history);
    }

    /** {@code Enfant, 7 ans · représentant : Marie}. */
    public String whoTheyAre(Person person, State state, LocalDate today) {
        var kind = person.keeper() ? texts.get("person.keeper") : texts.of("kind", person.kind());
        var age =
                person.kind() == PersonKind.CHILD
                        ? texts.count("person.age", person.ageOn(today), kind)
                        : kind;
        var representation = person.representation();
        if (representation == null) {
            return age;
        }
        var by = representation.by();
        var representative = by == null ? null : state.cases().get(by);
        return representative == null
                ? age
                : texts.get("person.represented", age, representative.person().names().given());
    }

    /** The one line that says the state: until when, by which way, or since when. */
    public String state(Standing standing) {
        var file = standing.file();
        if (!file.procedure().equals(procedures.main().id())) {
            return stateOfAnother(standing);
        }
        return switch (standing.status()) {
            case WAITING_FOR_NOTICE -> texts.get("state.waiting-for-notice");
            case TO_REFUSE -> toRefuse(standing);
            case OVERDUE ->
                    texts.get(
                            "state.overdue",
                            texts.days().day(standing.dates().orElseThrow().lastSafeDay()));
            case REFUSED_UNPROVEN ->
                    texts.get(
                            file.requests().isEmpty() ? "state.refused" : "state.requested",
                            texts.days().day(file.refusedAt().orElseThrow().toLocalDate()));
            case PROVEN ->
                    texts.get("state.proven", texts.days().day(file.proofs().getLast().filedAt()));
            case NOT_REFUSING -> texts.get("state.not-refusing");
        };
    }

    /** In words that fit closing and erasing as well as refusing. */
    private String stateOfAnother(Standing standing) {
        var file = standing.file();
        var title = procedureTitle(file.procedure());
        return switch (standing.status()) {
            case TO_REFUSE, OVERDUE, WAITING_FOR_NOTICE ->
                    standing.dates()
                            .map(d ->
                                    texts.get(
                                            "state.case.until",
                                            title,
                                            texts.days().full(d.lastSafeDay())))
                            .orElseGet(() ->
                                    texts.get(
                                            procedure(file).delay().runs()
                                                    ? "state.case.waiting"
                                                    : "state.case.any-time",
                                            title));
            case REFUSED_UNPROVEN ->
                    texts.get(
                            "state.case.asked",
                            title,
                            texts.days().day(file.refusedAt().orElseThrow().toLocalDate()));
            case PROVEN ->
                    texts.get(
                            "state.case.proven",
                            title,
                            texts.days().day(file.proofs().getLast().filedAt()));
            case NOT_REFUSING -> texts.get("state.case.left", title);
        };
    }

    private String toRefuse(Standing standing) {
        var safe = texts.days().full(standing.dates().orElseThrow().lastSafeDay());
        var file = standing.file();
        if (file.method().isEmpty()) {
            return texts.get(file.hasCode() ? "state.to-refuse" : "state.to-refuse-no-code", safe);
        }
        return texts.get(
                file.hasCode() ? "state.to-refuse-by" : "state.to-refuse-by-no-code",
                safe,
                method(file));
    }

    /** {@code En ligne}, {@code 3422}; a dash where none is chosen. */
    public String method(CaseFile file) {
        return file.method().isEmpty() ? "–" : channel(file.method());
    }

    /** Where a rule stands, and when that was looked at last. */
    public String source(Source source) {
        return texts.get(
                source.open() ? "why.source-open" : "why.source",
                texts.of(source.title()),
                source.reference(),
                texts.days().day(source.checked()));
    }

    /** The days left as one reads them in a table: {@code 12 jours}, {@code dernier jour}. */
    public String daysLeft(Standing standing) {
        if (!counts(standing)) {
            return "–";
        }
        var days = standing.daysLeft().orElseThrow();
        if (days == 0) {
            return texts.get("days.last");
        }
        return days > 0 ? texts.count("days.left", days) : texts.count("days.late", -days);
    }

    /** The same as short as a table needs it; a late one below zero. */
    public String daysInFigures(Standing standing) {
        if (!counts(standing)) {
            return "–";
        }
        var days = standing.daysLeft().orElseThrow();
        return days < 0 ? texts.count("days.minus", -days) : texts.count("days.left", days);
    }

    /** Whether the days to the last safe day matter to a case. */
    public static boolean counts(Standing standing) {
        return standing.daysLeft().isPresent()
                && (standing.status() == Status.TO_REFUSE || standing.status() == Status.OVERDUE);
    }

    /** A change ahead, in words. */
    public String concern(Person person, Concern concern, LocalDate today) {
        var name = person.names().given();
        var day = texts.days().day(concern.day());
        var past = concern.day().isAfter(today) ? "ahead" : "past";
        return switch (concern) {
            case Concern.ComesOfAge _ -> texts.get("concern.comes-of-age." + past, name, day);
            case Concern.MeasureEnds _ ->
                    texts.get(
                            (leavesNothingNew(person)
                                            ? "concern.measure-only-ends."
                                            : "concern.measure-ends.")
                                    // on its last day it is in force
                                    + (concern.day().isBefore(today) ? "past" : "ahead"),
                            name,
                            day);
            case Concern.Power _ -> new MeasureWords(texts).reach(person);
        };
    }

    /** Whether its end does not make the decision theirs: it was before, or they are a child. */
    private static boolean leavesNothingNew(Person person) {
        return Reach.of(person).leavesItToPerson() || person.kind() == PersonKind.CHILD;
    }
}
