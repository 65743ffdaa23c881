package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.journal.MemoryJournal;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.Due;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Remembered;
import fr.carnetderefus.model.refusal.Selection;
import fr.carnetderefus.register.CarnetException.Reason;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Notes and reminders, about one person and about several. */
class RemindersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(10, 15).atZone(PARIS).toInstant(), PARIS);

    private final MemoryJournal journal = new MemoryJournal();
    private Register register;
    private PersonId marie;
    private PersonId paul;

    @BeforeEach
    void begin() throws Exception {
        register = Carnets.shipped(CLOCK).over(journal);
        marie = Marie.in(register).id();
        paul = Marie.named(register, "Paul").id();
    }

    private static void refused(Reason reason, Executable doing) {
        assertEquals(reason, assertThrows(CarnetException.class, doing).reason());
    }

    private void set(LocalDate on, String words, PersonId... people) throws CarnetException {
        new SetReminder(register).set(List.of(people), on, words);
    }

    private List<Remembered> open(PersonId id) throws CarnetException {
        return register.person(id).reminders();
    }

    private int written() {
        return register.state().entries().size();
    }

    private Entry last() {
        return register.state().entries().getLast().entry();
    }

    @Test
    void aNoteStandsInTheHistoryOfEachAndIsTakenBackAsOne() throws Exception {
        var before = written();
        new RecordNote(register).note(List.of(marie, paul, marie), "  Écrit à la CPAM.\n ");
        assertEquals(before + 2, written(), "named twice, noted once");
        for (var id : List.of(marie, paul)) {
            assertEquals(
                    new Entry.NoteMade("Écrit à la CPAM."),
                    register.person(id).history().getLast().entry());
        }
        new UndoStep(register).undo();
        for (var id : List.of(marie, paul)) {
            assertEquals(1, register.person(id).history().size());
        }
    }

    @Test
    void wordsHaveRoomForTwoThousandCharacters() throws Exception {
        var most = "é".repeat(1_999) + "\uD83D\uDC4D"; // one character, two of Java's
        new RecordNote(register).note(List.of(marie), most + " ");
        assertEquals(new Entry.NoteMade(most), last());
        set(TODAY, most, marie);
        var before = written();
        refused(
                Reason.WORDS_TOO_LONG,
                () -> new RecordNote(register).note(List.of(marie), most + "!"));
        refused(Reason.WORDS_TOO_LONG, () -> set(TODAY, most + "!", marie));
        assertEquals(before, written());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void aNoteNeedsAWordAndAReminderDoesNot(String words) throws Exception {
        var before = written();
        refused(Reason.NOTE_EMPTY, () -> new RecordNote(register).note(List.of(marie), words));
        assertEquals(before, written());
        set(TODAY, words, marie);
        assertEquals(new Entry.ReminderSet(TODAY, ""), last());
    }

    @Test
    void aReminderIsForTodayOrLaterAndForSomebody() throws Exception {
        var before = written();
        refused(Reason.REMINDER_IN_PAST, () -> set(TODAY.minusDays(1), "trop tard", marie));
        refused(Reason.NOBODY_NAMED, () -> set(TODAY, "personne"));
        refused(Reason.NOBODY_NAMED, () -> new RecordNote(register).note(List.of(), "personne"));
        var unknown = new PersonId("unknown");
        refused(Reason.UNKNOWN_PERSON, () -> set(TODAY, "qui", marie, unknown));
        new AddPerson(register).remove(paul);
        refused(Reason.UNKNOWN_PERSON, () -> set(TODAY, "parti", paul));
        assertEquals(before + 1, written(), "all or none");
    }

    @Test
    void oneForSeveralIsSetInOneStepAndDoneByEach() throws Exception {
        set(TODAY.plusDays(2), "Rappeler la CPAM", marie, paul);
        var hers = open(marie).getFirst();
        assertEquals("Rappeler la CPAM", hers.words());
        refused(Reason.UNKNOWN_REMINDER, () -> new SetReminder(register).done(paul, hers.id()));
        new SetReminder(register).done(marie, hers.id());
        refused(Reason.UNKNOWN_REMINDER, () -> new SetReminder(register).done(marie, hers.id()));
        assertEquals(List.of(), open(marie));
        assertEquals(1, open(paul).size());
        var undo = new UndoStep(register);
        undo.undo();
        assertEquals(List.of(hers), open(marie));
        undo.undo();
        assertEquals(List.of(), open(marie));
        assertEquals(List.of(), open(paul));
        undo.redo();
        assertEquals(List.of(hers), open(marie));
        assertEquals(1, open(paul).size());
    }

    @Test
    void theCarnetSaysTheSameWhenItIsReadAgain() throws Exception {
        new RecordNote(register).note(List.of(marie, paul), "« é » \"\\\n\u2028");
        set(TODAY, "", marie);
        set(TODAY.plusYears(3), "Revoir", marie, paul);
        new SetReminder(register).done(marie, open(marie).getFirst().id());
        assertEquals(register.state(), Carnets.shipped(CLOCK).over(journal).state());
    }

    /** The words of the format: another program reads them. */
    @Test
    void theyAreWrittenAsTheFormatSays() throws Exception {
        new RecordNote(register).note(List.of(marie), "Écrit");
        assertWritten("\"type\":\"note-made\",\"words\":\"Écrit\"}");
        set(TODAY, "", marie);
        assertWritten("\"type\":\"reminder-set\",\"on\":\"2026-11-25\",\"words\":\"\"}");
        var id = open(marie).getFirst().id();
        new SetReminder(register).done(marie, id);
        assertWritten("\"type\":\"reminder-done\",\"target\":\"" + id + "\"}");
    }

    private void assertWritten(String end) {
        var entry = register.state().entries().getLast();
        var json = new String(Codec.write(entry), StandardCharsets.UTF_8);
        assertTrue(json.endsWith(end), json);
        assertEquals(entry, Codec.read(marie, json.getBytes(StandardCharsets.UTF_8)));
        assertEquals("", entry.about());
    }

    @Test
    void whatIsWrittenOfSomebodyErasedIsGone() throws Exception {
        new RecordNote(register).note(List.of(marie, paul), "secret");
        set(TODAY, "secret", marie, paul);
        assertTrue(new ErasePerson(register).erase(paul));
        assertEquals(1, open(marie).size());
        assertEquals(1, new SurveyReminders(register).due(TODAY).size());
        assertEquals(register.state(), Carnets.shipped(CLOCK).over(journal).state());
    }

    @Test
    void itIsDueFromItsDayOnTheOneThatWaitsLongestFirst() throws Exception {
        set(TODAY.plusDays(2), "deux", marie);
        set(TODAY.plusDays(1), "un", paul);
        set(TODAY, "", paul);
        var survey = new SurveyReminders(register);
        assertEquals(List.of(), survey.due(TODAY.minusDays(1)));
        assertEquals(
                List.of("Paul ", "Paul un", "Marie deux"),
                survey.due(TODAY.plusDays(9)).stream()
                        .map(r -> r.person().person().names().given() + " " + r.what().words())
                        .toList());
        var people = new SurveyDeadlines(register).on(TODAY);
        assertEquals(
                List.of(paul),
                people.rows(Selection.REMINDER_DUE).stream().map(r -> r.person().id()).toList());
        new AddPerson(register).remove(paul);
        assertEquals(List.of(), survey.due(TODAY));
    }

    /** It takes nobody's task away, and asks for none of a procedure. */
    @Test
    void whatTheProcedureAsksForIsAsBefore() throws Exception {
        register = Carnets.shipped(CLOCK).inMemory();
        DemoFamily.fill(register);
        var tasks = new SurveyToday(register).on(TODAY);
        assertFalse(tasks.isEmpty());
        var everybody = List.copyOf(register.state().people().keySet());
        new SetReminder(register).set(everybody, TODAY, "tous");
        assertEquals(
                tasks.stream().map(SurveyToday.Task::standing).toList(),
                new SurveyToday(register)
                        .on(TODAY).stream().map(SurveyToday.Task::standing).toList());
        assertEquals(everybody.size(), new SurveyReminders(register).due(TODAY).size());
    }

    /** Once, however many cases somebody has; until it is done. */
    @Test
    void itIsADayAheadUntilItIsDone() throws Exception {
        set(TODAY.plusDays(5), "Revoir", marie);
        var first = days();
        assertEquals(List.of(TODAY.plusDays(5)), first.stream().map(Due::day).toList());
        new OpenCase(register).open(marie, new OpenCase(register).offered(marie).getFirst().id());
        assertEquals(first, days());
        new SetReminder(register).done(marie, open(marie).getFirst().id());
        assertEquals(List.of(), days());
    }

    private List<Due> days() throws CarnetException {
        return new SurveyDays(register)
                .of(marie, TODAY).stream()
                        .map(SurveyDays.Day::due)
                        .filter(due -> due.kind() == Due.Kind.REMINDER)
                        .toList();
    }

    @Test
    void thousandsAreOneStep() throws Exception {
        var crowd = Crowd.fill(register, 2_000);
        new SetReminder(register).set(crowd, TODAY, "tous");
        var steps =
                register.state().entries().stream()
                        .filter(w -> w.entry() instanceof Entry.ReminderSet)
                        .map(w -> w.step())
                        .distinct()
                        .count();
        assertEquals(1, steps);
        assertEquals(2_000, new SurveyReminders(register).due(TODAY).size());
        new UndoStep(register).undo();
        assertEquals(0, new SurveyReminders(register).due(TODAY).size());
    }
}
