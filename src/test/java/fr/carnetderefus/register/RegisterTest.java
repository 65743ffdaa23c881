package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.CardType;
import fr.carnetderefus.model.people.Ground;
import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Nir;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.model.people.VitaleCard;
import fr.carnetderefus.model.procedure.Anchor;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.NextAction;
import fr.carnetderefus.model.refusal.Status;
import fr.carnetderefus.register.CarnetException.Reason;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The verbs, in memory where the file does not matter. */
class RegisterTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate SENT = LocalDate.of(2026, 11, 23);
    private static final byte[] PDF = "%PDF-1.4 a proof".getBytes(StandardCharsets.US_ASCII);

    @TempDir Path folder;
    private Register register;
    private Person marie;
    private Person lea;

    @BeforeEach
    void begin() throws Exception {
        register = carnets().inMemory();
        populate();
    }

    private void onFile() throws Exception {
        register = carnets().create(folder.resolve("famille.carnet"), "phrase".toCharArray());
        populate();
    }

    private void populate() throws Exception {
        marie = person("Marie", PersonKind.ADULT, LocalDate.of(1985, 3, 2), null);
        lea =
                person(
                        "Léa",
                        PersonKind.CHILD,
                        LocalDate.of(2019, 5, 4),
                        Representation.of(marie.id(), Ground.PARENTAL_AUTHORITY));
        new AddPerson(register).add(marie);
        new AddPerson(register).add(lea);
    }

    @AfterEach
    void end() {
        register.close();
    }

    private static Carnets carnets() {
        return Carnets.shipped(Clock.fixed(TODAY.atTime(10, 15).atZone(PARIS).toInstant(), PARIS));
    }

    private static Person person(
            String given,
            PersonKind kind,
            LocalDate born,
            @org.jspecify.annotations.Nullable Representation representation) {
        return new Person(
                AddPerson.newId(),
                kind,
                new Names(given, "Exemple", "Modèle"),
                born,
                "Exemple",
                kind == PersonKind.ADULT,
                representation,
                new Insurance(
                        new Nir("2550814168025", "38"),
                        representation == null ? null : representation.by(),
                        new VitaleCard(CardType.WITH_PHOTO, "01024576124"),
                        "78",
                        "CPAM des Yvelines"));
    }

    private void notice(Map<PersonId, String> codes) throws CarnetException {
        new RecordNotice(register)
                .record(
                        new RecordNotice(register)
                                .form(
                                        Entry.NoticeMeans.LETTER,
                                        SENT,
                                        Anchor.Basis.LETTER_DATE,
                                        null,
                                        codes));
    }

    private static void refused(Reason reason, Executable verb) {
        assertEquals(reason, assertThrows(CarnetException.class, verb).reason());
    }

    @Test
    void everythingIsThereAgainAfterClosingAndOpening() throws Exception {
        onFile();
        notice(Map.of(lea.id(), "aBcDeFgH2345"));
        var verb = new RecordRefusal(register);
        verb.choose(lea.id(), "phone");
        verb.attempt(lea.id(), attempt(Entry.Outcome.BUSY));
        verb.attempt(lea.id(), attempt(Entry.Outcome.DONE));
        verb.requestProof(lea.id(), "phone", "Mme D.");
        verb.decide(marie.id(), Entry.Decision.KEEP);
        var proof = new FileProof(register).file(lea.id(), PDF, 1, "justificatif.pdf");
        var before = register.state();
        register.close();

        register = carnets().open(folder.resolve("famille.carnet"), "phrase".toCharArray());
        assertEquals(before, register.state());
        var filed = new FileProof(register).find(proof);
        assertArrayEquals(PDF, new FileProof(register).original(filed.proof()));
        assertTrue(new VerifyCarnet(register).verify().sound());
        assertEquals(Optional.empty(), new AdoptRules(register).change());
    }

    private static Entry.AttemptMade attempt(Entry.Outcome outcome) {
        return new Entry.AttemptMade("phone", TODAY.atTime(10, 0), outcome, "");
    }

    @Test
    void aCodeBelongsToOnePerson() throws Exception {
        notice(Map.of(lea.id(), "aBcDeFgH2345"));
        var verb = new RecordNotice(register);
        refused(Reason.CODE_TAKEN, () -> verb.noteCode(marie.id(), "aBcD eFgH 2345"));
        verb.noteCode(marie.id(), "ABCDEFGH2345"); // case counts
        verb.noteCode(lea.id(), "aBcDeFgH2345"); // one's own again is no matter
        var same = new LinkedHashMap<PersonId, String>();
        same.put(lea.id(), "zzzzzzzzzzzz");
        same.put(marie.id(), "zzzzzzzzzzzz");
        refused(Reason.CODE_TAKEN, () -> notice(same));
    }

    @Test
    void twinsOfAHouseholdAreToldApart() throws Exception {
        var verb = new RecordNotice(register);
        assertEquals(Optional.empty(), verb.twin(lea.id()));
        var tom = person("Tom", PersonKind.CHILD, lea.born(), lea.representation());
        new AddPerson(register).add(tom);
        assertEquals(Optional.of(tom), verb.twin(lea.id()));
    }

    @Test
    void aNoticeWithoutADayOfSendingIsReckonedBackFromItsReception() throws Exception {
        new RecordNotice(register)
                .record(
                        new RecordNotice(register)
                                .form(
                                        Entry.NoticeMeans.LETTER,
                                        null,
                                        Anchor.Basis.LETTER_DATE,
                                        TODAY,
                                        Map.of(lea.id(), "")));
        var dates = new SurveyDeadlines(register).of(lea.id(), TODAY).dates().orElseThrow();
        assertEquals(Anchor.Basis.ESTIMATE, dates.anchor().basis());
        assertEquals(TODAY.minusDays(10), dates.anchor().day());
        // a later letter whose day is known is better than an estimate
        notice(Map.of(lea.id(), ""));
        dates = new SurveyDeadlines(register).of(lea.id(), TODAY).dates().orElseThrow();
        assertEquals(SENT, dates.anchor().day());
    }

    @Test
    void datesThatCannotBeAreRefusedAndNothingIsWritten() {
        var entries = register.state().entries();
        var verb = new RecordNotice(register);
        var codes = Map.of(lea.id(), "");
        refused(Reason.SENT_IN_FUTURE, () -> verb.record(form(TODAY.plusDays(1), null, codes)));
        refused(
                Reason.RECEIVED_BEFORE_SENT,
                () -> verb.record(form(SENT, SENT.minusDays(1), codes)));
        refused(Reason.NOBODY_NAMED, () -> verb.record(form(SENT, null, Map.of())));
        refused(
                Reason.UNKNOWN_PERSON,
                () -> verb.record(form(SENT, null, Map.of(new PersonId("nobody"), ""))));
        refused(
                Reason.ATTEMPT_IN_FUTURE,
                () ->
                        new RecordRefusal(register)
                                .attempt(
                                        lea.id(),
                                        new Entry.AttemptMade(
                                                "phone",
                                                LocalDateTime.of(2026, 11, 26, 9, 0),
                                                Entry.Outcome.DONE,
                                                "")));
        refused(Reason.UNKNOWN_CHANNEL, () -> new RecordRefusal(register).choose(lea.id(), "fax"));
        assertEquals(entries, register.state().entries());
    }

    private RecordNotice.Form form(
            @org.jspecify.annotations.Nullable LocalDate sent,
            @org.jspecify.annotations.Nullable LocalDate received,
            Map<PersonId, String> codes) {
        return new RecordNotice(register)
                .form(Entry.NoticeMeans.LETTER, sent, Anchor.Basis.LETTER_DATE, received, codes);
    }

    @Test
    void theSameFileTwiceIsNoticed() throws Exception {
        var verb = new FileProof(register);
        verb.file(lea.id(), PDF, 1, "a.pdf");
        refused(Reason.PROOF_ALREADY_FILED, () -> verb.file(lea.id(), PDF, 1, "b.pdf"));
        assertEquals(lea, verb.all().getFirst().person());
        // one paper may prove several people
        verb.file(marie.id(), PDF, 1, "a.pdf");
        assertEquals(2, verb.all().size());
    }

    @Test
    void oneStepOfSeveralPeopleIsTakenBackAndBroughtInAsOne() throws Exception {
        var codes = new LinkedHashMap<PersonId, String>();
        codes.put(lea.id(), "aBcDeFgH2345");
        codes.put(marie.id(), "bBcDeFgH2345");
        notice(codes);
        var undo = new UndoStep(register);
        undo.undo();
        assertFalse(register.file(lea.id()).hasCode());
        assertFalse(register.file(marie.id()).hasCode());
        assertTrue(register.file(marie.id()).notices().isEmpty());
        assertTrue(undo.canRedo());
        undo.redo();
        assertEquals("aBcDeFgH2345", register.file(lea.id()).code());
        assertEquals("bBcDeFgH2345", register.file(marie.id()).code());
        assertFalse(undo.canRedo());
    }

    @Test
    void everyStepCanBeTakenBackDownToTheEmptyCarnetAndInAgain() throws Exception {
        notice(Map.of(lea.id(), "aBcDeFgH2345"));
        new RecordRefusal(register).choose(lea.id(), "online");
        new FileProof(register).file(lea.id(), PDF, 1, "a.pdf");
        var full = register.state().cases().keySet();
        var proofs = register.file(lea.id()).proofs();
        var undo = new UndoStep(register);
        for (var step = 0; step < 5; step++) {
            undo.undo();
        }
        assertTrue(register.state().cases().isEmpty());
        refused(Reason.NOTHING_TO_UNDO, undo::undo);
        for (var step = 0; step < 5; step++) {
            undo.redo();
        }
        assertEquals(full, register.state().cases().keySet());
        assertEquals(proofs, register.file(lea.id()).proofs());
    }

    @Test
    void whatIsDoneAfterAnUndoEndsTheRedo() throws Exception {
        new RecordRefusal(register).choose(lea.id(), "online");
        var undo = new UndoStep(register);
        undo.undo();
        new RecordRefusal(register).choose(lea.id(), "phone");
        assertFalse(undo.canRedo());
        refused(Reason.NOTHING_TO_UNDO, undo::redo);
        undo.undo();
        assertEquals("", register.file(lea.id()).method());
    }

    @Test
    void aPersonTakenOutComesBackWithAllThatWasTheirs() throws Exception {
        notice(Map.of(lea.id(), "aBcDeFgH2345"));
        new AddPerson(register).remove(lea.id());
        refused(Reason.UNKNOWN_PERSON, () -> register.file(lea.id()));
        new UndoStep(register).undo(lastStep());
        assertEquals("aBcDeFgH2345", register.file(lea.id()).code());
    }

    private String lastStep() {
        return register.state().entries().getLast().step();
    }

    @Test
    void theSurveyPutsTheMostUrgentFirstAndChildrenBeforeOneself() throws Exception {
        var codes = new LinkedHashMap<PersonId, String>();
        codes.put(marie.id(), "aBcDeFgH2345");
        codes.put(lea.id(), "bBcDeFgH2345");
        notice(codes);
        var survey = new SurveyDeadlines(register).on(TODAY);
        assertEquals(List.of(lea, marie), survey.rows().stream().map(r -> r.person()).toList());
        assertEquals(List.of(lea), survey.before(marie));
        assertEquals(List.of(), survey.before(lea));
        assertEquals(Status.TO_REFUSE, survey.rows().getFirst().status());
        assertEquals(NextAction.CHOOSE_METHOD, survey.rows().getFirst().next());
        assertEquals(39, survey.rows().getFirst().daysLeft().orElseThrow());
    }

    @Test
    void peopleAreFoundByAnyBeginningOfAWordWithoutAccents() {
        var index = Search.index(lea);
        for (var query :
                List.of(
                        "lea",
                        "LÉA exe",
                        "mod",
                        "2550",
                        "025 38",
                        "02538",
                        "78",
                        "yvel",
                        "cpam des",
                        "")) {
            assertTrue(Search.matches(index, query), query);
        }
        for (var query : List.of("marie", "xemple", "léa martin", "velines", "msa")) {
            assertFalse(Search.matches(index, query), query);
        }
    }

    @Test
    void aCarnetThatCouldNotBeBegunLeavesNothingBehind() throws Exception {
        var file = folder.resolve("famille.carnet");
        var broken = Carnets.shipped(new BrokenClock(PARIS));
        assertThrows(
                IllegalStateException.class, () -> broken.create(file, "phrase".toCharArray()));
        try (var left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
        onFile(); // neither the name nor the lock is taken
    }

    /** Stops the first entry, as a full disk would. */
    private static final class BrokenClock extends Clock {
        private final ZoneId zone;

        BrokenClock(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new BrokenClock(other);
        }

        @Override
        public Instant instant() {
            throw new IllegalStateException("no time");
        }
    }

    @Test
    void aCarnetIsNeverMadeOverAFileThatIsThere() throws Exception {
        onFile();
        var file = folder.resolve("note.txt");
        Files.writeString(file, "keep me");
        refused(Reason.ALREADY_EXISTS, () -> carnets().create(file, "x".toCharArray()));
        assertEquals("keep me", Files.readString(file));
        refused(Reason.EMPTY_PASSPHRASE, () -> carnets().create(folder.resolve("n"), new char[0]));
        refused(Reason.NOT_A_CARNET, () -> carnets().open(file, "x".toCharArray()));
        refused(
                Reason.IN_USE,
                () -> carnets().open(folder.resolve("famille.carnet"), "phrase".toCharArray()));
    }
}
