package fr.carnetderefus.paper;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.CarnetException.Reason;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.SurveyDays;
import fr.carnetderefus.register.SurveyDays.Day;
import fr.carnetderefus.register.SurveyDeadlines;
import fr.carnetderefus.register.SurveyFigures;
import fr.carnetderefus.register.SurveyHeld;
import fr.carnetderefus.register.Writers;
import fr.carnetderefus.text.CaseWords;
import fr.carnetderefus.text.PersonFacts;
import fr.carnetderefus.text.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes papers from a carnet.
 *
 * @param texts in the reader's language
 */
public record Papers(Register register, Texts texts, LocalDate today) {

    /**
     * A paper.
     *
     * @param about whose case; the household's papers are about that person's household; null only
     *     for a kind that is not of one person, and then it is about everybody
     * @throws CarnetException when there is no such case, or its procedure has no telephone line to
     *     make a call sheet for
     */
    public Sheet of(PaperKind kind, @Nullable CaseKey about) throws CarnetException {
        if (about == null) {
            return ofHousehold(kind, null);
        }
        var file = register.file(about);
        var procedure = register.procedure(file);
        var parties = Parties.of(register, file.person());
        return switch (kind) {
            case HOWTO -> new HowTo(texts, procedure).sheet();
            case REQUEST_PROOF, ACCESS, DOCUMENT, ERASURE, COMPLAINT ->
                    new Letters(texts, today, parties, file, procedure).of(kind);
            case CALL_SHEET ->
                    new CallSheet(
                                    texts,
                                    parties,
                                    new SurveyDeadlines(register).of(about, today),
                                    procedure
                                            .line()
                                            .orElseThrow(() ->
                                                    new CarnetException(
                                                            Reason.UNKNOWN_CHANNEL, "phone")),
                                    today,
                                    foot())
                            .sheet();
            case FALC ->
                    new EasyRead(texts, parties, register.person(about.person()), file).sheet();
            case REPORT -> held(about.person());
            case STEPS_TAKEN -> steps(about.person());
            case SUMMARY, MONTH -> ofHousehold(kind, file.person());
            case FIGURES -> figures();
        };
    }

    /**
     * What is held about a person, somebody taken out of the lists too.
     *
     * @throws CarnetException {@code UNKNOWN_PERSON}
     */
    public Sheet held(PersonId id) throws CarnetException {
        var state = register.state();
        return new HeldPaper(
                        new CaseWords(texts, register.procedures()),
                        new SurveyHeld(register).of(id),
                        facts(),
                        Writers.of(register),
                        state.keeper().map(CaseFile::person).orElse(null),
                        today,
                        foot())
                .sheet();
    }

    private Sheet steps(PersonId id) throws CarnetException {
        var file = register.person(id);
        return new StepsPaper(
                        new CaseWords(texts, register.procedures()),
                        file,
                        facts(),
                        Writers.of(register),
                        Parties.of(register, file.person()),
                        new SurveyDeadlines(register).all(id, today),
                        new SurveyDays(register).of(id, today),
                        today,
                        foot())
                .sheet();
    }

    /** For whoever is handed the paper: the keeper of the carnet is not "you". */
    private PersonFacts facts() {
        var state = register.state();
        var keeper =
                state.keeper()
                        .map(file -> file.person().names().full())
                        .orElseGet(() -> texts.get("paper.keeper"));
        return new PersonFacts(texts, state::lastKnown, keeper);
    }

    private Sheet ofHousehold(PaperKind kind, @Nullable Person one) throws CarnetException {
        var title = one == null ? texts.get("paper.everybody") : one.household();
        return switch (kind) {
            case HOWTO -> new HowTo(texts, register.procedure()).sheet();
            case SUMMARY ->
                    new Summary(
                                    new CaseWords(texts, register.procedures()),
                                    title,
                                    standings(one),
                                    register.ending(),
                                    today,
                                    foot())
                            .sheet();
            case MONTH ->
                    new MonthPaper(texts, title, days(one), register.holidays(), today, foot())
                            .sheet();
            case FIGURES -> figures();
            default -> throw new IllegalArgumentException("whose? " + kind);
        };
    }

    private Sheet figures() {
        var survey = new SurveyDeadlines(register).on(today);
        return new FiguresPaper(texts, SurveyFigures.of(survey), foot()).sheet();
    }

    /** The running cases of a household, or of everybody, by household and name. */
    private List<Standing> standings(@Nullable Person one) throws CarnetException {
        var rows = new ArrayList<Standing>();
        var people =
                register.state().people().values().stream()
                        .map(PersonFile::person)
                        .filter(person -> isOf(one, person))
                        .sorted(byName())
                        .toList();
        for (var person : people) {
            rows.addAll(new SurveyDeadlines(register).all(person.id(), today));
        }
        return rows;
    }

    /** The days of a household, or of everybody; those of one day by household and name. */
    private List<Day> days(@Nullable Person one) {
        return new SurveyDays(register)
                .on(today).stream()
                        .filter(day -> isOf(one, day.person().person()))
                        .sorted(Comparator.comparing(day -> day.person().person(), byName()))
                        .toList();
    }

    private static boolean isOf(@Nullable Person one, Person other) {
        return one == null || other.household().equals(one.household());
    }

    private Comparator<Person> byName() {
        var byName = texts.alphabetical();
        return Comparator.comparing(Person::household, byName)
                .thenComparing(p -> p.names().full(), byName);
    }

    private String foot() {
        var ending = register.ending();
        return texts.get(
                "paper.foot.journal", texts.count("paper.entries", ending.count()), ending.chain());
    }
}
