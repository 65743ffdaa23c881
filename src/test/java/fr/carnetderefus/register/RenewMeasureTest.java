package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.carnetderefus.journal.MemoryJournal;
import fr.carnetderefus.model.people.Extent;
import fr.carnetderefus.model.people.Ground;
import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.model.refusal.Entry.MeasureRenewed;
import fr.carnetderefus.model.refusal.PersonFile.Renewal;
import fr.carnetderefus.model.refusal.RenewalDoubt;
import fr.carnetderefus.model.refusal.Written;
import fr.carnetderefus.register.CarnetException.Reason;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A measure is renewed: what becomes of it, and what is asked before. */
class RenewMeasureTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate DECIDED = LocalDate.of(2026, 4, 12);
    private static final LocalDate START = LocalDate.of(2021, 5, 3);
    private static final LocalDate END = LocalDate.of(2026, 5, 3);
    private static final LocalDate UNTIL = LocalDate.of(2031, 5, 3);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(10, 15).atZone(PARIS).toInstant(), PARIS);

    private final MemoryJournal journal = new MemoryJournal();
    private final PersonId odette = AddPerson.newId();
    private Register register;

    @BeforeEach
    void begin() throws Exception {
        register = Carnets.shipped(CLOCK).over(journal);
        new AddPerson(register).add(under(measure(END)));
    }

    private static Representation measure(@Nullable LocalDate end) {
        return new Representation(
                null, Ground.TUTELLE, Extent.REPRESENTATION, "RG 21/00417", "Lyon", START, end);
    }

    private Person under(@Nullable Representation measure) {
        return new Person(
                odette,
                PersonKind.REPRESENTED,
                Names.of("Odette", "Exemple"),
                LocalDate.of(1941, 4, 30),
                "Exemple",
                false,
                measure,
                Insurance.NONE);
    }

    private static MeasureRenewed until(@Nullable LocalDate until) {
        return new MeasureRenewed(until, "", "", null);
    }

    private void renew(MeasureRenewed renewed) throws CarnetException {
        new RenewMeasure(register).renew(odette, DECIDED, renewed);
    }

    private Representation now() throws CarnetException {
        return Objects.requireNonNull(register.person(odette).person().representation());
    }

    private static void refused(Reason reason, Executable doing) {
        assertEquals(reason, assertThrows(CarnetException.class, doing).reason());
    }

    @Test
    void whatTheDecisionDoesNotSayStaysAndTheEarlierMeasureIsKept() throws Exception {
        renew(until(UNTIL));
        assertEquals(measure(UNTIL), now());
        assertEquals(
                List.of(new Renewal(DECIDED, until(UNTIL), measure(END))),
                register.person(odette).renewals());
        renew(new MeasureRenewed(null, " RG 26/00112 ", "Paris", Extent.ASSISTANCE));
        assertEquals(
                new Representation(
                        null,
                        Ground.TUTELLE,
                        Extent.ASSISTANCE,
                        "RG 26/00112",
                        "Paris",
                        START,
                        null),
                now());
        assertEquals(2, register.person(odette).renewals().size());
    }

    @Test
    void itIsOneStepThatIsTakenBackAndBroughtInAgain() throws Exception {
        var undo = UndoStep.fromNow(register);
        renew(until(UNTIL));
        undo.undo();
        assertEquals(measure(END), now());
        assertEquals(List.of(), register.person(odette).renewals());
        undo.redo();
        assertEquals(measure(UNTIL), now());
    }

    @Test
    void whoIsTakenOutIsLastKnownWithTheMeasureRenewed() throws Exception {
        renew(until(UNTIL));
        new AddPerson(register).remove(odette);
        assertEquals(under(measure(UNTIL)), register.state().lastKnown(odette).orElseThrow());
    }

    @Test
    void anotherMeasureWasNeverRenewed() throws Exception {
        renew(until(UNTIL));
        new AddPerson(register).amend(under(Representation.of(null, Ground.CURATELLE)));
        assertEquals(List.of(), register.person(odette).renewals());
    }

    @Test
    void whereThereIsNoMeasureThereIsNothingToRenew() throws Exception {
        var marie = Marie.in(register).id();
        var verb = new RenewMeasure(register);
        refused(Reason.NO_MEASURE, () -> verb.renew(marie, DECIDED, until(UNTIL)));
        refused(Reason.SAID_IN_FUTURE, () -> verb.renew(odette, TODAY.plusDays(1), until(UNTIL)));
        refused(Reason.MEASURE_ENDS_BEFORE_START, () -> verb.renew(odette, DECIDED, until(START)));
        refused(Reason.UNKNOWN_PERSON, () -> verb.renew(AddPerson.newId(), DECIDED, until(UNTIL)));
        assertEquals(measure(END), now());
    }

    /** What is asked about a renewal decided on 12 April 2026. */
    @ParameterizedTest
    @CsvSource({
        "2026-05-03, 2031-05-03, ''",
        "2026-05-03, 2026-05-04, ''",
        "2026-05-03, 2026-05-03, ENDS_NO_LATER",
        "2026-05-03, 2026-04-12, ENDS_BY_DECISION ENDS_NO_LATER",
        "2021-05-03, 2026-04-12, ENDS_BY_DECISION",
        "2026-05-03,           , NO_END",
        "          , 2031-05-03, ''",
        "          , 2026-04-12, ENDS_BY_DECISION",
        "          ,           , ''"
    })
    void whatIsOddIsAskedAbout(
            @Nullable LocalDate end, @Nullable LocalDate until, String expected) {
        var doubts =
                expected.isEmpty()
                        ? List.of()
                        : Arrays.stream(expected.split(" ", -1))
                                .map(RenewalDoubt::valueOf)
                                .toList();
        assertEquals(doubts, RenewalDoubt.of(measure(end), DECIDED, until(until)));
    }

    /** The bytes are the format's: they must not change. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2031-05-03 | RG 26/00112 | Lyon | ASSISTANCE | ,"until":"2031-05-03",\
                    "reference":"RG 26/00112","court":"Lyon","extent":"assistance"
                    2031-05-03 | ''          | ''   |            | ,"until":"2031-05-03"
                               | ''          | ''   |            | ''
                    """)
    void whatIsWrittenComesBack(
            @Nullable LocalDate until,
            String reference,
            String court,
            @Nullable Extent extent,
            String members) {
        var id = "01KAX0000000000000000000AA";
        var entry = new MeasureRenewed(until, reference, court, extent);
        var at = TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC);
        var written = new Written(id, id, odette, "", DECIDED, at, entry);
        var bytes = Codec.write(written);
        assertEquals(
                """
                {"id":"%s","step":"%s","day":"2026-04-12","at":"2026-11-25T09:00:00Z",\
                "type":"measure-renewed"%s}\
                """
                        .formatted(id, id, members),
                new String(bytes, StandardCharsets.UTF_8));
        assertEquals(written, Codec.read(odette, bytes));
    }
}
