package fr.carnetderefus.model.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.Extent;
import fr.carnetderefus.model.people.Ground;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.model.procedure.Anchor;
import fr.carnetderefus.register.FrenchHolidays;
import fr.carnetderefus.register.ProcedureFile;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which views a case is in. Somebody comes into the carnet on 23 November 2026; of a letter sent on
 * that day the last safe day is 3 January 2027, and the last call is on 31 December.
 */
class SelectionTest {
    private static final LocalDate START = LocalDate.of(2026, 11, 23);

    private final List<Written> entries = new ArrayList<>();

    /**
     * The views but "everybody".
     *
     * @param told what is known, one word each with its day: a letter that was {@code sent}, {@code
     *     came} (no day of sending is known) or was {@code noted} (neither is); a refusal {@code
     *     done}, a {@code proof}, a measure that {@code ends}; else a code, a channel, a decision
     */
    private String views(String procedure, String told, LocalDate today) {
        var rules = ProcedureFile.all().get(procedure);
        write(START, new Entry.PersonAdded(Cases.LEA));
        for (var word : told.split(" ", -1)) {
            var parts = word.split("@", 2);
            write(parts[0], parts.length == 1 ? START : LocalDate.parse(parts[1]));
        }
        var person = Fold.of(entries, procedure).orElseThrow();
        var standing = Standing.of(person, person.leading(), rules, new FrenchHolidays(), today);
        return Arrays.stream(Selection.values())
                .filter(selection -> selection.holds(person, standing, today))
                .map(Selection::id)
                .collect(Collectors.joining(" "))
                .replaceFirst("^everybody ?", "")
                .replaceFirst(" ?incomplete", "")
                .strip();
    }

    private void write(String word, LocalDate day) {
        switch (word) {
            case "-" -> {}
            case "sent" -> write(START, notice(day, Anchor.Basis.LETTER_DATE, null));
            case "came" -> write(START, notice(null, Anchor.Basis.ESTIMATE, day));
            case "noted" -> write(day, notice(null, Anchor.Basis.ESTIMATE, null));
            case "code" -> write(day, new Entry.CodeNoted("aBcDeFgH2345"));
            case "keep" -> write(day, new Entry.DecisionTaken(Entry.Decision.KEEP));
            case "done" ->
                    write(
                            day,
                            new Entry.AttemptMade(
                                    "phone", day.atTime(9, 0), Entry.Outcome.DONE, ""));
            case "proof" -> write(day, new Entry.ProofFiled(paper()));
            case "ends" ->
                    write(
                            START,
                            new Entry.PersonAmended(represented(Extent.REPRESENTATION, null, day)));
            case "reaches", "goods", "unknown" ->
                    write(START, new Entry.PersonAmended(represented(extent(word), day, null)));
            case "decision" ->
                    write(day, new Entry.ProofFiled(paper().as(DocumentKind.DECISION, null)));
            case "view" ->
                    write(
                            day,
                            new Entry.PositionTaken(
                                    Entry.Whose.PERSON, Entry.Position.AGREES, "Oui."));
            case "reminder" -> write(START, new Entry.ReminderSet(day, ""));
            case "reminded" -> write(day, new Entry.ReminderDone("e" + (entries.size() - 1)));
            case "renewed" -> write(day, new Entry.MeasureRenewed(day.plusYears(5), "", "", null));
            case "page" ->
                    write(START, new Entry.ProofFiled(paper().as(DocumentKind.DECISION, day)));
            case "told" -> write(day, new Entry.InformationGiven(Entry.How.ORALLY, ""));
            default -> write(day, new Entry.MethodChosen(word));
        }
    }

    /** On the day, and written on it by the clock. */
    private void write(LocalDate day, Entry entry) {
        var id = "e" + entries.size();
        var at = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        entries.add(new Written(id, id, Cases.LEA.id(), "", day, at, entry));
    }

    private static Entry notice(
            @Nullable LocalDate sent, Anchor.Basis basis, @Nullable LocalDate received) {
        return new Entry.NoticeReceived("n", Entry.NoticeMeans.LETTER, sent, basis, received);
    }

    private static Archived paper() {
        return Archived.proof("d", "00", 1, 10, "a.pdf");
    }

    private static Extent extent(String word) {
        return switch (word) {
            case "goods" -> Extent.GOODS;
            case "reaches" -> Extent.REPRESENTATION;
            default -> Extent.UNKNOWN;
        };
    }

    private static Person represented(
            Extent extent, @Nullable LocalDate start, @Nullable LocalDate end) {
        var lea = Cases.LEA;
        return new Person(
                lea.id(),
                PersonKind.REPRESENTED,
                lea.names(),
                LocalDate.of(1950, 1, 1),
                lea.household(),
                false,
                new Representation(null, Ground.TUTELLE, extent, "", "", start, end),
                lea.insurance());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            textBlock =
                    """
                    # Nothing came: the day is not known, and the code is not what is missing.
                    -                                    | 2026-11-23 | no-sending-date
                    code                                 | 2026-11-23 | no-sending-date
                    # The ordinary way. Both channels ask for the code.
                    sent@2026-11-23                      | 2026-11-23 | to-refuse no-code
                    sent@2026-11-23 phone                | 2026-11-23 | to-refuse no-code
                    sent@2026-11-23 online               | 2026-11-23 | to-refuse no-code
                    sent@2026-11-23 online code          | 2026-11-23 | to-refuse
                    sent@2026-11-23 code                 | 2026-12-23 | to-refuse
                    sent@2026-11-23 code                 | 2026-12-24 | to-refuse phone-ends
                    sent@2026-11-23 code                 | 2026-12-31 | to-refuse phone-ends
                    sent@2026-11-23 code                 | 2027-01-01 | to-refuse
                    sent@2026-11-23 code                 | 2027-01-03 | to-refuse
                    sent@2026-11-23 code                 | 2027-01-04 | late
                    sent@2026-11-23                      | 2027-01-04 | late no-code
                    # The day is reckoned back from when it came, or was noted: ten days.
                    came@2026-11-23 code                 | 2026-11-23 | to-refuse no-sending-date
                    noted@2026-11-23 code                | 2026-11-23 | to-refuse no-sending-date
                    came@2026-11-23 code                 | 2026-12-25 | late no-sending-date
                    came@2026-11-23 sent@2026-11-20 code | 2026-11-23 | to-refuse
                    # The refusal is made: neither code nor day matters any more.
                    came@2026-11-23 done@2026-11-24      | 2026-12-24 | ''
                    came@2026-11-23 done@2026-11-24      | 2026-12-25 | proof-missing
                    done@2026-11-24                      | 2026-12-25 | proof-missing
                    done@2026-11-01 done@2026-11-24      | 2026-12-24 | ''
                    done@2026-11-24 proof@2026-11-30     | 2026-12-25 | ''
                    sent@2026-11-23 keep                 | 2027-01-04 | ''
                    # A year without a word, whatever the case is.
                    -                                    | 2027-11-22 | no-sending-date
                    -                                    | 2027-11-23 | no-sending-date unseen
                    done@2026-11-24 proof@2026-11-30     | 2027-11-29 | ''
                    done@2026-11-24 proof@2026-11-30     | 2027-11-30 | unseen
                    keep                                 | 2027-11-23 | unseen
                    # A reminder from its day on until it is done, whatever the case is.
                    keep reminder@2026-11-24             | 2026-11-23 | ''
                    keep reminder@2026-11-24             | 2026-11-24 | reminder-due
                    keep reminder@2026-11-24             | 2026-11-30 | reminder-due
                    keep reminder@2026-11-24 reminded    | 2026-11-30 | ''
                    # A measure that ends within 92 days, or has ended, whatever the case is.
                    ends@2027-02-23 keep                 | 2026-11-23 | measure-ends
                    ends@2027-02-24 keep                 | 2026-11-23 | ''
                    ends@2026-11-01 keep                 | 2026-11-23 | measure-ends
                    ends@2027-01-01 keep renewed@2026-11-20 | 2026-11-23 | ''
                    """)
    void eachCaseIsInTheViewsThatItCallsFor(String told, LocalDate today, String views) {
        assertEquals(views, views("mon-espace-sante-ouverture", told, today));
    }

    /** What a guardian's file lacks; of whoever keeps the space nothing is asked. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            textBlock =
                    """
                    unknown@2026-01-01                    | no-extent no-decision no-opinion not-told
                    reaches@2026-01-01                    | no-decision no-opinion not-told
                    reaches@2026-01-01 decision           | no-opinion not-told
                    reaches@2026-01-01 decision view      | not-told
                    reaches@2026-01-01 decision view told | ''
                    # Once it was renewed, it is the new decision that shows it.
                    reaches decision@2024-01-01 renewed@2026-11-02 view told | no-decision
                    reaches renewed@2026-11-02 decision@2026-11-02 view told | ''
                    reaches renewed@2026-11-02 page@2026-11-01 view told | no-decision
                    reaches renewed@2026-11-02 page@2026-11-02 view told | ''
                    # Over goods alone the decision has nothing to show here.
                    goods@2026-01-01                      | no-opinion not-told
                    unknown@2026-01-01 keep               | ''
                    """)
    void whatAGuardiansFileLacksIsAView(String told, String views) {
        var all = views("mon-espace-sante-ouverture", told, START);
        assertEquals(views, all.replaceFirst("^no-sending-date ?", ""));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30, false", "2026-12-01, true"})
    void aProofIsOlderThanAMeasureThatBeganAfterIt(LocalDate start, boolean older) {
        var views =
                views(
                        "mon-espace-sante-ouverture",
                        "reaches@" + start + " done@2026-11-24 proof@2026-11-30",
                        LocalDate.of(2026, 12, 2));
        assertEquals(older, views.contains("proof-before-measure"), views);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # No channel of it asks for a code; its delay runs from the delivery.
                    dossier-pharmaceutique     | -               | no-sending-date
                    dossier-pharmaceutique     | sent@2026-11-23 | to-refuse
                    dossier-pharmaceutique     | came@2026-11-23 | to-refuse
                    # No delay runs, so no day is missing. One of its ways asks for a code.
                    mon-espace-sante-fermeture | -               | to-refuse no-code
                    mon-espace-sante-fermeture | no-account      | to-refuse no-code
                    mon-espace-sante-fermeture | letter          | to-refuse
                    mon-espace-sante-fermeture | account         | to-refuse
                    """)
    void otherProceduresAskForOtherThings(String procedure, String told, String views) {
        assertEquals(views, views(procedure, told, START));
    }

    /** What was long ago and is written today was looked at today. */
    @Test
    void theDayOfWritingCountsNotTheDayToldOf() {
        var today = START.plusDays(400);
        var refused = START.plusDays(1);
        var done = new Entry.AttemptMade("phone", refused.atTime(9, 0), Entry.Outcome.DONE, "");
        var now = today.atTime(0, 30).toInstant(ZoneOffset.ofHours(1));
        entries.add(new Written("x", "x", Cases.LEA.id(), "", refused, now, done));
        assertEquals("proof-missing", views("mon-espace-sante-ouverture", "-", today));
    }

    @Test
    void whatIsMissingIsToldTogether() {
        write(START, new Entry.PersonAdded(represented(Extent.UNKNOWN, null, null)));
        var procedure = "mon-espace-sante-ouverture";
        var person = Fold.of(entries, procedure).orElseThrow();
        var rules = ProcedureFile.all().get(procedure);
        var standing = Standing.of(person, person.leading(), rules, new FrenchHolidays(), START);
        assertEquals(
                List.of(
                        Selection.NO_SENDING_DATE,
                        Selection.NO_EXTENT,
                        Selection.NO_DECISION,
                        Selection.NO_OPINION,
                        Selection.NOT_TOLD),
                Selection.gaps(person, standing, START));
        assertTrue(Selection.INCOMPLETE.holds(person, standing, START));
    }

    @Test
    void aViewIsNamedByItsWord() {
        assertEquals("no-sending-date", Selection.NO_SENDING_DATE.id());
    }
}
