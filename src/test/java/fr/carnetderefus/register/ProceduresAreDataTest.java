package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.procedure.Anchor;
import fr.carnetderefus.model.procedure.Delay;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.refusal.Agenda;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.Due;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.NextAction;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.model.refusal.Status;
import fr.carnetderefus.text.CaseWords;
import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.Reasons;
import fr.carnetderefus.text.Texts;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One child through each shipped procedure, by the same verbs: only the files differ. */
class ProceduresAreDataTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final PersonId LEA = new PersonId("lea");
    private static final String OPENING = "mon-espace-sante-ouverture";
    private static final String CLOSING = "mon-espace-sante-fermeture";
    private static final String ERASURE = "mon-espace-sante-effacement";
    private static final String PHARMACY = "dossier-pharmaceutique";

    private LocalDate today = LocalDate.of(2026, 11, 23);
    private Register register;

    /** Tells the day the test has come to. */
    private final class TestClock extends Clock {
        @Override
        public ZoneId getZone() {
            return PARIS;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return today.atTime(10, 0).atZone(PARIS).toInstant();
        }
    }

    @BeforeEach
    void aChild() throws CarnetException {
        register = Carnets.shipped(new TestClock()).inMemory();
        new AddPerson(register)
                .add(
                        new Person(
                                LEA,
                                PersonKind.CHILD,
                                Names.of("Léa", "Exemple"),
                                LocalDate.of(2015, 1, 10),
                                "Exemple",
                                false,
                                null,
                                Insurance.NONE));
    }

    @AfterEach
    void end() {
        register.close();
    }

    private void on(int year, int month, int day) {
        today = LocalDate.of(year, month, day);
    }

    private void stands(CaseKey key, Status status, NextAction next) throws CarnetException {
        var standing = standing(key);
        assertEquals(status + " " + next, standing.status() + " " + standing.next());
    }

    private Standing standing(CaseKey key) throws CarnetException {
        return new SurveyDeadlines(register)
                .all(LEA, today).stream()
                        .filter(s -> s.file().key().equals(key))
                        .findFirst()
                        .orElseThrow();
    }

    private String words(CaseKey key) throws CarnetException {
        var words = new CaseWords(Texts.in(Language.FRENCH), register.procedures());
        var standing = standing(key);
        return words.status(standing) + ", " + words.next(standing);
    }

    private void notice(String procedure, @Nullable LocalDate sent, @Nullable LocalDate received)
            throws CarnetException {
        new RecordNotice(register)
                .record(
                        new RecordNotice.Form(
                                Entry.NoticeMeans.LETTER,
                                sent,
                                Anchor.Basis.LETTER_DATE,
                                received,
                                Map.of(LEA, ""),
                                procedure,
                                Set.of()));
    }

    private void done(CaseKey key, String channel) throws CarnetException {
        new RecordRefusal(register)
                .attempt(
                        key,
                        new Entry.AttemptMade(channel, today.atTime(9, 0), Entry.Outcome.DONE, ""));
    }

    private void prove(CaseKey key, int bytes) throws CarnetException {
        new FileProof(register).file(key, new byte[bytes], 1, "preuve.pdf");
    }

    private List<LocalDate> days(CaseKey key, Due.Kind kind) throws CarnetException {
        var standing = standing(key);
        var procedure = register.procedures().get(standing.file().procedure());
        return Agenda.of(register.person(LEA), standing, procedure).stream()
                .filter(d -> d.kind() == kind)
                .map(Due::day)
                .toList();
    }

    @Test
    void theRefusalIsAskedForThriceThenKept() throws Exception {
        var key = CaseKey.first(LEA);
        notice(OPENING, today, null);
        assertEquals(LocalDate.of(2027, 1, 3), standing(key).dates().orElseThrow().lastSafeDay());
        new RecordRefusal(register).choose(key, "phone");
        done(key, "phone");
        stands(key, Status.REFUSED_UNPROVEN, NextAction.REQUEST_PROOF);
        new RecordRefusal(register).requestProof(key, "phone", "");
        stands(key, Status.REFUSED_UNPROVEN, NextAction.FILE_PROOF);
        on(2026, 12, 1);
        stands(key, Status.REFUSED_UNPROVEN, NextAction.ASK_AGAIN);
        new RecordRefusal(register).requestProof(key, "phone", "");
        on(2026, 12, 13);
        stands(key, Status.REFUSED_UNPROVEN, NextAction.FILE_PROOF);
        on(2026, 12, 14);
        stands(key, Status.REFUSED_UNPROVEN, NextAction.WRITE_LETTER);
        assertEquals(
                List.of(
                        LocalDate.of(2026, 12, 14),
                        LocalDate.of(2027, 1, 23),
                        LocalDate.of(2027, 2, 23),
                        LocalDate.of(2027, 3, 23)),
                days(key, Due.Kind.FOLLOW_UP));
        prove(key, 1);
        stands(key, Status.PROVEN, NextAction.NONE);
        assertEquals(
                List.of(
                        LocalDate.of(2027, 1, 10),
                        LocalDate.of(2031, 1, 10),
                        LocalDate.of(2033, 1, 10),
                        LocalDate.of(2033, 4, 10),
                        LocalDate.of(2033, 7, 10)),
                days(key, Due.Kind.LOOK_AGAIN));
        on(2027, 1, 10);
        stands(key, Status.PROVEN, NextAction.LOOK_AGAIN);
        new RecordTrouble(register).looked(key, "child-12", "");
        stands(key, Status.PROVEN, NextAction.NONE);
    }

    @Test
    void aSpaceIsClosedAndThenErased() throws Exception {
        notice(OPENING, LocalDate.of(2026, 9, 1), null);
        var first = CaseKey.first(LEA);
        stands(first, Status.OVERDUE, NextAction.TRY_ANYWAY);
        var opening = register.procedures().main();
        var leadsTo = opening.trouble("six-weeks-over").orElseThrow().leadsTo();
        assertEquals(CLOSING, leadsTo);

        var closing = new OpenCase(register).follow(first, CLOSING);
        stands(closing, Status.TO_REFUSE, NextAction.CHOOSE_METHOD);
        assertEquals("À fermer, Choisir la méthode", words(closing));
        assertTrue(standing(closing).dates().isEmpty());
        new RecordRefusal(register).choose(closing, "no-account");
        stands(closing, Status.TO_REFUSE, NextAction.NOTE_CODE);
        new RecordNotice(register).noteCode(closing, "aBcDeFgH2345");
        stands(closing, Status.TO_REFUSE, NextAction.REFUSE_ONLINE);
        assertEquals("À fermer, Fermer en ligne", words(closing));
        done(closing, "no-account");
        on(2026, 12, 1);
        stands(closing, Status.REFUSED_UNPROVEN, NextAction.ASK_AGAIN);
        prove(closing, 2);
        assertEquals("Fermeture prouvée, Rien à faire", words(closing));
        assertEquals(
                List.of(LocalDate.of(2033, 1, 10), LocalDate.of(2036, 12, 1)),
                days(closing, Due.Kind.LOOK_AGAIN));

        var erasure = new OpenCase(register).open(LEA, ERASURE);
        stands(erasure, Status.TO_REFUSE, NextAction.CHOOSE_METHOD);
        new RecordRefusal(register).choose(erasure, "letter");
        assertEquals("À demander, Demander l’effacement par lettre", words(erasure));
        done(erasure, "letter");
        stands(erasure, Status.REFUSED_UNPROVEN, NextAction.FILE_PROOF);
        on(2026, 12, 22);
        stands(erasure, Status.REFUSED_UNPROVEN, NextAction.ASK_AGAIN);
        on(2027, 3, 1);
        stands(erasure, Status.REFUSED_UNPROVEN, NextAction.WRITE_LETTER);
        prove(erasure, 3);
        assertEquals("Effacement prouvé, Rien à faire", words(erasure));
    }

    @Test
    void thePharmacyRecordIsRefusedSixWeeksFromItsDelivery() throws Exception {
        notice(PHARMACY, LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 9));
        var key = register.person(LEA).latest(PHARMACY).orElseThrow().key();
        var dates = standing(key).dates().orElseThrow();
        assertEquals(Anchor.Basis.DELIVERY, dates.anchor().basis());
        assertEquals(LocalDate.of(2026, 12, 20), dates.lastSafeDay());
        assertEquals(null, dates.lastPhoneDay());
        stands(key, Status.TO_REFUSE, NextAction.CHOOSE_METHOD);
        new RecordRefusal(register).choose(key, "letter");
        stands(key, Status.TO_REFUSE, NextAction.REFUSE_BY_LETTER);
        on(2026, 12, 21);
        stands(key, Status.OVERDUE, NextAction.TRY_ANYWAY);
        assertEquals("Délai dépassé, Demander la fermeture", words(key));
        done(key, "letter");
        stands(key, Status.REFUSED_UNPROVEN, NextAction.FILE_PROOF);
        assertEquals("Refusé, notification attendue, Classer la notification", words(key));
        on(2027, 1, 11);
        stands(key, Status.REFUSED_UNPROVEN, NextAction.ASK_AGAIN);
        on(2027, 2, 21);
        stands(key, Status.REFUSED_UNPROVEN, NextAction.WRITE_LETTER);
        prove(key, 4);
        assertEquals("Refus notifié, Rien à faire", words(key));
        // the case that everybody has goes its own way
        stands(CaseKey.first(LEA), Status.WAITING_FOR_NOTICE, NextAction.RECORD_NOTICE);
    }

    @Test
    void aTroubleToLookAtLaterHidesNoLastDay() throws Exception {
        var key = CaseKey.first(LEA);
        notice(OPENING, today, null);
        new RecordNotice(register).noteCode(key, "aBcDeFgH2345");
        new RecordRefusal(register).choose(key, "online");
        on(2027, 1, 3);
        var verb = new RecordTrouble(register);
        verb.met(key, "site-down", verb.lookOn(key, "site-down"), "");
        stands(key, Status.TO_REFUSE, NextAction.FOLLOW_PATH);
        assertEquals(1, new SurveyToday(register).on(today).size());
    }

    private RecordNotice.Form sent(@Nullable LocalDate sent, @Nullable LocalDate received) {
        return new RecordNotice.Form(
                Entry.NoticeMeans.LETTER,
                sent,
                Anchor.Basis.LETTER_DATE,
                received,
                Map.of(LEA, ""),
                OPENING,
                Set.of());
    }

    @Test
    void aProofAloneShowsThatANoticeIsANewOne() throws Exception {
        var key = CaseKey.first(LEA);
        notice(OPENING, today, null);
        prove(key, 1);
        on(2028, 11, 23);
        var verb = new RecordNotice(register);
        assertEquals(Set.of(LEA), verb.refusedBefore(sent(LocalDate.of(2028, 11, 20), null)));
    }

    @Test
    void aLetterThatCrossedTheRefusalIsOfTheSameCase() throws Exception {
        var key = CaseKey.first(LEA);
        notice(OPENING, LocalDate.of(2026, 11, 1), null);
        done(key, "phone");
        on(2026, 12, 8);
        var verb = new RecordNotice(register);
        // within the six weeks of the first, and no proof yet
        var crossed = sent(LocalDate.of(2026, 12, 1), null);
        assertEquals(Set.of(), verb.refusedBefore(crossed));
        assertEquals(Set.of(LEA), verb.openNotices(crossed));
        // received after the refusal, but sent before it, as far as one can tell
        assertEquals(Set.of(), verb.refusedBefore(sent(null, LocalDate.of(2026, 11, 30))));
        on(2027, 3, 1);
        assertEquals(Set.of(LEA), verb.refusedBefore(sent(LocalDate.of(2027, 2, 20), null)));
    }

    @Test
    void whoKeepsTheSpaceIsTold() throws Exception {
        new RecordRefusal(register).decide(CaseKey.first(LEA), Entry.Decision.KEEP);
        assertEquals(Set.of(LEA), new RecordNotice(register).keeping(sent(today, null)));
    }

    @Test
    void aSmallChildsNoticeIsLookedForUntilItComes() throws Exception {
        on(2026, 11, 23);
        var verb = new AddPerson(register);
        var baby =
                new Person(
                        new PersonId("zoe"),
                        PersonKind.CHILD,
                        Names.of("Zoé", "Exemple"),
                        LocalDate.of(2026, 11, 1),
                        "Exemple",
                        false,
                        null,
                        Insurance.NONE);
        verb.add(baby);
        var key = CaseKey.first(baby.id());
        var ahead = new SurveyDays(register).of(baby.id(), today);
        assertEquals(Due.Kind.AWAITED, ahead.getFirst().due().kind());
        assertEquals(LocalDate.of(2027, 1, 1), ahead.getFirst().due().day());
        assertEquals(0, new SurveyToday(register).on(today).size());
        on(2027, 1, 1);
        var task = new SurveyToday(register).on(today).getFirst();
        assertEquals(baby, task.person().person());
        var words = new CaseWords(Texts.in(Language.FRENCH), register.procedures());
        assertTrue(
                new Reasons(words)
                        .of(task.person(), task.standing(), today)
                        .contains("au parent qui a déclaré l’enfant"));
        var troubles = new RecordTrouble(register);
        troubles.met(key, "letter-never-came", LocalDate.of(2027, 1, 20), "");
        assertEquals(0, new SurveyToday(register).on(today).size());
        // somebody older is not looked for: the notice may have come long ago
        assertEquals(1, new SurveyDays(register).of(LEA, today).size());
    }

    /** What the usual words say of every procedure alike. */
    private static final Set<String> NEUTRAL =
            Set.of(
                    "status.overdue",
                    "next.note-code",
                    "next.choose-method",
                    "next.request-proof",
                    "next.file-proof",
                    "next.ask-again",
                    "next.write-letter",
                    "next.follow-path",
                    "next.none",
                    "due.trouble");

    @ParameterizedTest
    @ValueSource(strings = {CLOSING, ERASURE, PHARMACY})
    void whatIsShownOfAnotherProcedureIsSaidInItsOwnWords(String id) {
        var procedure = register.procedures().get(id);
        for (var key : reachable(procedure)) {
            assertTrue(
                    NEUTRAL.contains(key) || procedure.wording().of(key).isPresent(),
                    id + " can show " + key);
        }
        var french = Texts.in(Language.FRENCH);
        procedure.wording().words().keySet().forEach(french::get);
    }

    private static Set<String> reachable(Procedure procedure) {
        var keys = new TreeSet<String>();
        var statuses = new TreeSet<>(Set.of(Status.values()));
        var next = new TreeSet<>(Set.of(NextAction.values()));
        if (procedure.delay().trigger() == Delay.Trigger.NONE) {
            statuses.removeAll(Set.of(Status.WAITING_FOR_NOTICE, Status.OVERDUE));
            next.removeAll(Set.of(NextAction.RECORD_NOTICE, NextAction.TRY_ANYWAY));
        } else {
            keys.add("due.deadline");
        }
        if (procedure.line().isEmpty()) {
            next.remove(NextAction.REFUSE_BY_PHONE);
        }
        if (procedure.looksAgain().isEmpty()) {
            next.remove(NextAction.LOOK_AGAIN);
        } else {
            keys.addAll(
                    Set.of(
                            "due.look-again",
                            "calendar.title.look-again",
                            "calendar.note.look-again"));
        }
        statuses.forEach(s -> keys.add("status." + s.id()));
        next.forEach(n -> keys.add("next." + n.id()));
        return keys;
    }
}
