package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.procedure.Anchor;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Selection;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.model.refusal.Status;
import fr.carnetderefus.register.SurveyFigures.Age;
import fr.carnetderefus.register.SurveyFigures.Week;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Everybody in figures, by hand and as a whole. */
class SurveyFiguresTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** A Wednesday in the last week of its year, which has 53. */
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 30);

    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(10, 15).atZone(PARIS).toInstant(), PARIS);

    private Register register;
    private int number;

    @BeforeEach
    void begin() throws Exception {
        register = Carnets.shipped(CLOCK).inMemory();
    }

    @AfterEach
    void end() {
        register.close();
    }

    private PersonId add(PersonKind kind, String department) throws Exception {
        return add(kind, department, "");
    }

    private PersonId add(PersonKind kind, String department, String caisse) throws Exception {
        var id = AddPerson.newId();
        new AddPerson(register)
                .add(
                        new Person(
                                id,
                                kind,
                                Names.of("Zoé", "Exemple " + number++),
                                LocalDate.of(kind == PersonKind.CHILD ? 2019 : 1980, 1, 1),
                                "Exemple",
                                false,
                                null,
                                new Insurance(null, null, null, department, caisse)));
        return id;
    }

    /** Somebody whose last safe day is so. */
    private PersonId until(LocalDate lastSafeDay) throws Exception {
        var id = add(PersonKind.ADULT, "");
        var verb = new RecordNotice(register);
        verb.record(
                verb.form(
                        Entry.NoticeMeans.LETTER,
                        lastSafeDay.minusDays(41),
                        Anchor.Basis.LETTER_DATE,
                        null,
                        Map.of(id, "")));
        return id;
    }

    private void refused(PersonId id, LocalDate day) throws Exception {
        var done = new Entry.AttemptMade("phone", day.atTime(9, 0), Entry.Outcome.DONE, "");
        new RecordRefusal(register).attempt(id, done);
    }

    private SurveyFigures figures() {
        return SurveyFigures.of(new SurveyDeadlines(register).on(TODAY));
    }

    @Test
    void lastDaysAreCountedByTheWeeksOfIso() throws Exception {
        until(LocalDate.of(2026, 12, 29)); // yesterday
        until(TODAY);
        until(LocalDate.of(2027, 1, 3)); // this week's Sunday
        until(LocalDate.of(2027, 1, 4));
        until(LocalDate.of(2027, 1, 30));
        var deadlines = figures().deadlines();
        assertEquals(1, deadlines.late());
        assertEquals(
                List.of(2L, 1L, 0L, 0L, 1L, 0L, 0L, 0L),
                deadlines.weeks().stream().map(Week::cases).toList());
        assertEquals(
                List.of(
                        "2026-W53",
                        "2027-W01",
                        "2027-W02",
                        "2027-W03",
                        "2027-W04",
                        "2027-W05",
                        "2027-W06",
                        "2027-W07"),
                deadlines.weeks().stream().map(Week::iso).toList());
        assertEquals(LocalDate.of(2026, 12, 28), deadlines.weeks().getFirst().monday());
        assertEquals(LocalDate.of(2027, 2, 21), deadlines.weeks().getLast().sunday());
        assertEquals(0, deadlines.later());
    }

    @Test
    void proofsThatAreMissingAreCountedByAge() throws Exception {
        for (var days : List.of(0, 30, 31, 60, 61, 90, 91, 400)) {
            refused(add(PersonKind.ADULT, ""), TODAY.minusDays(days));
        }
        assertEquals(
                List.of(
                        new Age(0, 30, 2),
                        new Age(31, 60, 2),
                        new Age(61, 90, 2),
                        new Age(91, null, 2)),
                figures().unproven());
    }

    @Test
    void departmentsAndKindsCountPeople() throws Exception {
        add(PersonKind.ADULT, "69");
        add(PersonKind.ADULT, "2a");
        add(PersonKind.CHILD, "2A");
        add(PersonKind.REPRESENTED, "");
        assertEquals(Map.of("", 1L, "2A", 2L, "69", 1L), figures().departments());
        assertEquals(
                Map.of(PersonKind.CHILD, 1L, PersonKind.REPRESENTED, 1L, PersonKind.ADULT, 2L),
                figures().kinds());
    }

    /** What is written otherwise is one caisse, and two that are named alike are not. */
    @Test
    void caissesCountPeopleHoweverTheyAreWritten() throws Exception {
        add(PersonKind.ADULT, "69", "CPAM du Rhône");
        add(PersonKind.ADULT, "69", "CPAM du Rhône");
        add(PersonKind.ADULT, "", "cpam du rhone");
        add(PersonKind.CHILD, "", "MSA Alsace");
        add(PersonKind.CHILD, "", "Msa alsace");
        add(PersonKind.CHILD, "", "MSA");
        add(PersonKind.REPRESENTED, "69", "");
        assertEquals(
                Map.of("", 1L, "CPAM du Rhône", 3L, "MSA Alsace", 2L, "MSA", 1L),
                figures().caisses());
    }

    /** Who is in a view for one case stays in it when another case presses more. */
    @Test
    void aCaseThatPressesMoreHidesNobody() throws Exception {
        var late = until(LocalDate.of(2026, 12, 29));
        new OpenCase(register).open(late, "mon-espace-sante-fermeture");
        var survey = new SurveyDeadlines(register).on(TODAY);
        assertEquals(List.of(Status.OVERDUE), statuses(survey.rows()));
        assertEquals(List.of(Status.OVERDUE), statuses(survey.rows(Selection.LATE)));
        assertEquals(List.of(Status.TO_REFUSE), statuses(survey.rows(Selection.TO_REFUSE)));
        var figures = figures();
        assertEquals(1, figures.people());
        assertEquals(1, figures.deadlines().late());
        assertEquals(1, figures.deadlines().never());
        assertEquals(1, figures.selections().get(Selection.TO_REFUSE));
    }

    private static List<Status> statuses(List<Standing> rows) {
        return rows.stream().map(Standing::status).toList();
    }

    /** Nobody is counted twice, and nobody is left out. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void figuresAddUpWhateverHappened(long seed) throws Exception {
        new RandomLife(register, new Random(seed)).live(200);
        var survey = new SurveyDeadlines(register).on(TODAY);
        var figures = SurveyFigures.of(survey);
        var people = (long) figures.people();
        assertTrue(people > 0);
        assertEquals(people, sum(figures.statuses().values()));
        assertEquals(people, sum(figures.departments().values()));
        assertEquals(people, sum(figures.caisses().values()));
        assertEquals(people, sum(figures.kinds().values()));
        assertEquals(people, figures.selections().get(Selection.EVERYBODY));
        var cases = survey.people().stream().flatMap(p -> p.all().stream()).toList();
        var deadlines = figures.deadlines();
        assertEquals(
                cases.stream()
                        .filter(c -> c.status() == Status.TO_REFUSE || c.status() == Status.OVERDUE)
                        .count(),
                deadlines.late()
                        + sum(deadlines.weeks().stream().map(Week::cases).toList())
                        + deadlines.later()
                        + deadlines.never());
        assertEquals(
                cases.stream().filter(c -> c.status() == Status.REFUSED_UNPROVEN).count(),
                sum(figures.unproven().stream().map(Age::cases).toList()));
    }

    private static long sum(Collection<Long> figures) {
        return figures.stream().mapToLong(Long::longValue).sum();
    }
}
