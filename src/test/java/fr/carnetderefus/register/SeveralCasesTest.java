package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.procedure.Anchor;
import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.model.procedure.Delay;
import fr.carnetderefus.model.procedure.LocalText;
import fr.carnetderefus.model.procedure.LookAgain;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.procedure.Procedures;
import fr.carnetderefus.model.procedure.Setting;
import fr.carnetderefus.model.procedure.Source;
import fr.carnetderefus.model.procedure.Stage;
import fr.carnetderefus.model.procedure.Trouble;
import fr.carnetderefus.model.procedure.Wording;
import fr.carnetderefus.model.refusal.Agenda;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.Due;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.NextAction;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.model.refusal.Status;
import fr.carnetderefus.register.CarnetException.Reason;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One person, several procedures: made-up ones, since procedures are data. */
class SeveralCasesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));
    private static final LocalText WORDS = new LocalText("mots", "words");
    private static final PersonId LEA = new PersonId("lea");

    private static final Procedure MAIN =
            procedure(
                    "main",
                    new Delay(6, Delay.Trigger.SENDING, 28, 10, "s"),
                    List.of(
                            new LookAgain(
                                    "eighteen",
                                    LookAgain.Cause.BIRTH,
                                    Period.ofYears(18),
                                    WORDS,
                                    "s"),
                            new LookAgain(
                                    "cover",
                                    LookAgain.Cause.COVER_CHANGED,
                                    Period.ofDays(30),
                                    WORDS,
                                    "s")));
    private static final Procedure CLOSING =
            procedure("closing", new Delay(0, Delay.Trigger.NONE, 0, 0, "s"), List.of());
    private static final Procedure DELIVERED =
            procedure("delivered", new Delay(6, Delay.Trigger.DELIVERY, 28, 10, "s"), List.of());

    private Register register;

    private static Procedure procedure(String id, Delay delay, List<LookAgain> looks) {
        var channel =
                new Channel(
                        "online",
                        Channel.Kind.ONLINE,
                        WORDS,
                        WORDS,
                        "",
                        null,
                        List.of(),
                        List.of(),
                        Setting.NONE,
                        List.of(),
                        "s");
        var trouble =
                new Trouble(
                        "down",
                        WORDS,
                        Set.of(Stage.WAITING, Stage.OPEN),
                        Set.of(),
                        Set.of(),
                        List.of(WORDS),
                        3,
                        Set.of(Trouble.End.ATTEMPT),
                        null,
                        null,
                        "s");
        return new Procedure(
                id,
                1,
                TODAY,
                WORDS,
                WORDS,
                WORDS,
                WORDS,
                delay,
                List.of(channel),
                new Wording(Map.of()),
                List.of(),
                looks,
                List.of(trouble),
                List.of(),
                List.of(new Source("s", WORDS, "", TODAY, false)));
    }

    private static Register open(Clock clock) throws CarnetException {
        var procedures = new Procedures(List.of(MAIN, CLOSING, DELIVERED));
        return new Carnets(procedures, new FrenchHolidays(), clock).inMemory();
    }

    @BeforeEach
    void aChild() throws CarnetException {
        register = open(CLOCK);
        new AddPerson(register).add(lea(Insurance.NONE));
    }

    private static Person lea(Insurance insurance) {
        return new Person(
                LEA,
                PersonKind.CHILD,
                Names.of("Léa", "Exemple"),
                LocalDate.of(2012, 3, 1),
                "Exemple",
                false,
                null,
                insurance);
    }

    private Standing now(CaseKey key) throws CarnetException {
        return new SurveyDeadlines(register).of(key, TODAY);
    }

    private void notice(LocalDate sent) throws CarnetException {
        var verb = new RecordNotice(register);
        var form =
                verb.form(
                        Entry.NoticeMeans.LETTER,
                        sent,
                        Anchor.Basis.LETTER_DATE,
                        null,
                        Map.of(LEA, "aBcDeFgH2345"));
        verb.record(form.anew(verb.refusedBefore(form)));
    }

    private void done(CaseKey key, LocalDate day) throws CarnetException {
        new RecordRefusal(register)
                .attempt(
                        key,
                        new Entry.AttemptMade("online", day.atTime(9, 0), Entry.Outcome.DONE, ""));
    }

    @Test
    void whereNothingStartsADelayItCanBeDoneAtOnce() throws Exception {
        var closing = new OpenCase(register).open(LEA, "closing");
        var standing = now(closing);
        assertEquals(Status.TO_REFUSE, standing.status());
        assertEquals(NextAction.CHOOSE_METHOD, standing.next());
        assertTrue(standing.dates().isEmpty());
        new RecordRefusal(register).choose(closing, "online");
        // what the channel does not ask for is not missed
        assertEquals(NextAction.REFUSE_ONLINE, now(closing).next());
        done(closing, TODAY);
        assertEquals(Status.REFUSED_UNPROVEN, now(closing).status());
        assertEquals(Status.WAITING_FOR_NOTICE, now(CaseKey.first(LEA)).status());
    }

    @Test
    void aDelayFromTheDeliveryRunsFromTheDeliveryElseFromTheSending() throws Exception {
        var verb = new RecordNotice(register);
        record(verb, LocalDate.of(2026, 11, 2), null);
        var key = register.person(LEA).latest("delivered").orElseThrow().key();
        assertEquals(Anchor.Basis.NOT_BEFORE, now(key).dates().orElseThrow().anchor().basis());
        record(verb, LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 9));
        var anchor = now(key).dates().orElseThrow().anchor();
        assertEquals(Anchor.Basis.NOT_BEFORE, anchor.basis(), "the earliest that is known");
        assertEquals(1, register.person(LEA).cases().size() - 1, "no second case for it");
    }

    private static void record(
            RecordNotice verb,
            @org.jspecify.annotations.Nullable LocalDate sent,
            @org.jspecify.annotations.Nullable LocalDate received)
            throws CarnetException {
        verb.record(
                new RecordNotice.Form(
                        Entry.NoticeMeans.LETTER,
                        sent,
                        Anchor.Basis.LETTER_DATE,
                        received,
                        Map.of(LEA, ""),
                        "delivered",
                        Set.of()));
    }

    @Test
    void aCaseThatFollowsTakesThePlaceOfTheOneBefore() throws Exception {
        notice(LocalDate.of(2026, 9, 1));
        var first = CaseKey.first(LEA);
        assertEquals(Status.OVERDUE, now(first).status());
        var closing = new OpenCase(register).follow(first, "closing");
        var survey = new SurveyDeadlines(register).on(TODAY);
        assertEquals(1, survey.rows().size());
        assertEquals("closing", survey.rows().getFirst().file().procedure());
        assertEquals(Status.TO_REFUSE, survey.rows().getFirst().status());
        assertTrue(register.person(LEA).overtaken(register.file(first)));
        assertFalse(
                new OpenCase(register)
                        .offered(LEA).stream().anyMatch(p -> p.id().equals("closing")));
        // taken back, the case before stands again
        new UndoStep(register).undo();
        assertEquals(Status.OVERDUE, new SurveyDeadlines(register).of(LEA, TODAY).status());
        assertThrows(CarnetException.class, () -> register.file(closing));
    }

    @Test
    void aNoticeAfterTheRefusalBeginsANewCaseAndOneBeforeDoesNot() throws Exception {
        notice(LocalDate.of(2026, 10, 1));
        done(CaseKey.first(LEA), LocalDate.of(2026, 10, 20));
        notice(LocalDate.of(2026, 10, 5));
        assertEquals(1, register.person(LEA).cases().size());
        notice(LocalDate.of(2026, 11, 20));
        assertEquals(2, register.person(LEA).cases().size());
        assertEquals(Status.TO_REFUSE, new SurveyDeadlines(register).of(LEA, TODAY).status());
        assertEquals("aBcDeFgH2345", register.file(LEA).code());
        // what is now written without a word is about the new case
        new RecordRefusal(register).choose(LEA, "online");
        assertEquals("", register.file(CaseKey.first(LEA)).method());
        assertEquals("online", register.file(LEA).method());
    }

    @Test
    void aTroubleIsOpenUntilWhatEndsIt() throws Exception {
        notice(LocalDate.of(2026, 11, 20));
        var key = CaseKey.first(LEA);
        var verb = new RecordTrouble(register);
        verb.met(key, "down", verb.lookOn(key, "down"), "");
        assertEquals(NextAction.FOLLOW_PATH, now(key).next());
        var agenda = Agenda.of(register.person(LEA), now(key), MAIN);
        assertTrue(agenda.contains(new Due(TODAY.plusDays(3), Due.Kind.TROUBLE, key, "down")));
        verb.looked(key, "down", "");
        assertEquals(NextAction.CHOOSE_METHOD, now(key).next());
        verb.met(key, "down", null, "");
        assertEquals(NextAction.FOLLOW_PATH, now(key).next());
        new RecordRefusal(register)
                .attempt(
                        key,
                        new Entry.AttemptMade(
                                "online", TODAY.atTime(9, 0), Entry.Outcome.SITE_DOWN, ""));
        assertEquals(NextAction.CHOOSE_METHOD, now(key).next());
        var unknown = assertThrows(CarnetException.class, () -> verb.met(key, "fax", null, ""));
        assertEquals(Reason.UNKNOWN_TROUBLE, unknown.reason());
    }

    @Test
    void whatWaitsIsNotForTodayUnlessTheTimeRunsOut() throws Exception {
        notice(LocalDate.of(2026, 11, 20));
        var key = CaseKey.first(LEA);
        new RecordTrouble(register).met(key, "down", LocalDate.of(2027, 1, 15), "");
        assertTrue(new SurveyToday(register).on(TODAY).isEmpty());
        var lastDay = new SurveyToday(register).on(LocalDate.of(2026, 12, 31));
        assertEquals(1, lastDay.size());
        assertTrue(lastDay.getFirst().today());
    }

    @Test
    void aProvenRefusalIsLookedAtAgainWhenLifeChanges() throws Exception {
        new FileProof(register).file(LEA, new byte[] {1}, 1, "a.pdf");
        var key = CaseKey.first(LEA);
        assertEquals(NextAction.NONE, now(key).next());
        var agenda = Agenda.of(register.person(LEA), now(key), MAIN);
        assertEquals(
                List.of(LocalDate.of(2030, 3, 1)),
                agenda.stream()
                        .filter(d -> d.kind() == Due.Kind.LOOK_AGAIN)
                        .map(Due::day)
                        .toList());
        // noting for the first time where somebody is insured is no change
        new AddPerson(register).amend(lea(new Insurance(null, null, null, "78")));
        var noted = new SurveyDeadlines(register).of(key, TODAY.plusDays(30));
        assertEquals(NextAction.NONE, noted.next());
        new AddPerson(register).amend(lea(new Insurance(null, null, null, "75")));
        var in30 = new SurveyDeadlines(register).of(key, TODAY.plusDays(30));
        assertEquals(NextAction.LOOK_AGAIN, in30.next());
        assertEquals(NextAction.NONE, now(key).next());
    }

    @Test
    void aNoticeForACaseThatWasOvertakenBeginsAnother() throws Exception {
        notice(LocalDate.of(2026, 9, 1));
        new OpenCase(register).follow(CaseKey.first(LEA), "closing");
        notice(LocalDate.of(2026, 11, 20));
        var standings = new SurveyDeadlines(register).all(LEA, TODAY);
        assertEquals(
                List.of("closing", "main"),
                standings.stream().map(s -> s.file().procedure()).toList());
    }

    @Test
    void comingOfAgeIsToldOnceThoughTheFirstCaseWasOvertaken() throws Exception {
        notice(LocalDate.of(2026, 9, 1));
        new OpenCase(register).follow(CaseKey.first(LEA), "closing");
        new OpenCase(register).open(LEA, "delivered");
        var days = new SurveyDays(register).of(LEA, TODAY);
        assertEquals(1, days.stream().filter(d -> d.due().kind() == Due.Kind.COMES_OF_AGE).count());
    }

    @Test
    void theRulesOfACaseAreAdoptedWhetherOpenedOrBegunByANotice() throws Exception {
        var verb = new RecordNotice(register);
        record(verb, LocalDate.of(2026, 11, 2), null);
        assertEquals(DELIVERED.timing(), register.state().adopted().get("delivered"));
        var form =
                new RecordNotice.Form(
                        Entry.NoticeMeans.LETTER,
                        TODAY,
                        Anchor.Basis.LETTER_DATE,
                        null,
                        Map.of(LEA, ""),
                        "fax",
                        Set.of());
        var unknown = assertThrows(CarnetException.class, () -> verb.record(form));
        assertEquals(Reason.UNKNOWN_PROCEDURE, unknown.reason());
    }

    @Test
    void whatWasToldThePersonIsTakenBackLikeAllElse() throws Exception {
        var told = new Entry.InformationGiven(Entry.How.IN_WRITING, "");
        new RecordInformation(register).note(LEA, TODAY, told);
        var step = register.state().entries().getLast().step();
        new UndoStep(register).undo(step);
        assertEquals(List.of(), register.person(LEA).informations());
        new UndoStep(register).undo(register.state().entries().getLast().step());
        assertEquals(told, register.person(LEA).informations().getFirst().given());
    }

    @Test
    void whatWasWrittenIsReadTheSameFromBytes() throws Exception {
        notice(LocalDate.of(2026, 11, 20));
        var closing = new OpenCase(register).open(LEA, "closing");
        var verb = new RecordTrouble(register);
        verb.met(closing, "down", TODAY.plusDays(3), "note");
        verb.looked(closing, "down", "vu");
        new RecordInformation(register)
                .note(
                        LEA,
                        TODAY.minusDays(2),
                        new Entry.InformationGiven(Entry.How.EASY_READ, "la fiche"));
        new RecordOpinion(register)
                .note(
                        LEA,
                        TODAY.minusDays(1),
                        new Entry.PositionTaken(
                                Entry.Whose.OTHER_PARENT, Entry.Position.AGREES, "d’accord"));
        new RecordRefusal(register)
                .doneAndAsked(
                        closing,
                        new Entry.AttemptMade(
                                "online", TODAY.atTime(9, 0), Entry.Outcome.DONE, "C12", "n"));
        for (var written : register.state().entries()) {
            assertEquals(written, Codec.read(written.subject(), Codec.write(written)));
        }
        var all = register.person(LEA);
        assertEquals(TODAY.minusDays(1), all.positions().getFirst().day());
        assertEquals(TODAY.minusDays(2), all.informations().getFirst().day());
        var future = TODAY.plusDays(1);
        var told = new Entry.InformationGiven(Entry.How.ORALLY, "");
        var thrown =
                assertThrows(
                        CarnetException.class,
                        () -> new RecordInformation(register).note(LEA, future, told));
        assertEquals(CarnetException.Reason.SAID_IN_FUTURE, thrown.reason());
        assertEquals("C12", register.file(closing).requests().getFirst().note());
    }
}
