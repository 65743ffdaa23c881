package fr.carnetderefus.model.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.CardType;
import fr.carnetderefus.model.people.Ground;
import fr.carnetderefus.model.people.Reach;
import fr.carnetderefus.model.procedure.Channel;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The way through a visit: nothing is asked that is not used, and each step can be left out. */
class VisitTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    @Test
    void allThatIsSaidLeadsThroughAllSteps() {
        var visit = Visit.begin();
        visit = visit.on(visit.matter().of(ForWhom.REPRESENTED));
        assertEquals(Step.MEASURE, visit.step());
        visit = visit.on(visit.matter().under(Ground.CURATELLE));
        visit = visit.on(visit.matter().by(Came.LETTER));
        assertEquals(Step.SENT, visit.step());
        visit = visit.on(visit.matter().sentOn(DAY));
        assertEquals(Step.CODE, visit.step(), "the day it came is not asked");
        visit = visit.skip();
        visit = visit.on(visit.matter().with(CardType.WITH_PHOTO));
        assertEquals(Step.SERIAL, visit.step());
        assertEquals(Reach.PERSON, visit.matter().reach());
    }

    @Test
    void whereNothingCameNeitherDayNorCodeNorCardIsAsked() {
        var visit = Visit.begin().skip();
        visit = visit.on(visit.matter().by(Came.NOTHING));
        assertEquals(Step.UNTIL, visit.step());
        assertEquals(
                List.of(Step.WHO, Step.CAME, Step.UNTIL, Step.WAY, Step.TAKE),
                Step.path(visit.matter()));
    }

    @Test
    void aDayThatIsNotKnownIsAskedTheOtherWay() {
        var visit = Visit.begin().skip();
        visit = visit.on(visit.matter().by(Came.EMAIL)).skip();
        assertEquals(Step.RECEIVED, visit.step());
        assertEquals(Step.CODE, visit.on(visit.matter().receivedOn(DAY)).step());
    }

    @Test
    void whoChangesTheirMindLeavesNothingOfTheAnswerBefore() {
        var matter =
                Matter.NOTHING
                        .of(ForWhom.REPRESENTED)
                        .under(Ground.TUTELLE)
                        .by(Came.LETTER)
                        .sentOn(DAY)
                        .through(Channel.Kind.PHONE);
        assertNull(matter.of(ForWhom.CHILD).measure());
        assertNull(matter.of(ForWhom.CHILD).way(), "it may not be open to a child");
        assertNull(matter.under(Ground.CURATELLE).way());
        assertEquals(matter, matter.of(ForWhom.REPRESENTED).under(Ground.TUTELLE));
        assertEquals(Matter.NOTHING.of(ForWhom.CHILD), matter.of(ForWhom.CHILD));
        assertNull(matter.by(Came.NOTHING).sent());
        assertNull(matter.by(Came.EMAIL).sent(), "an e-mail bears another day than a letter");
        assertNull(matter.by(Came.EMAIL).way());
        assertEquals(matter, matter.by(Came.LETTER));
        assertNull(matter.with(CardType.WITH_PHOTO).by(Came.NOTHING).card());
    }

    @Test
    void aNumberCountsForWhatItWasNotedForAlone() {
        var matter = Matter.NOTHING.of(ForWhom.CHILD).by(Came.LETTER).with(CardType.WITH_PHOTO);
        assertEquals(List.of(), lost(matter, matter.of(ForWhom.CHILD)));
        assertEquals(
                List.of(Step.CODE, Step.SERIAL, Step.NIR), lost(matter, matter.of(ForWhom.MYSELF)));
        assertEquals(List.of(Step.CODE), lost(matter, matter.by(Came.EMAIL)));
        assertEquals(
                List.of(Step.CODE, Step.SERIAL, Step.NIR), lost(matter, matter.by(Came.NOTHING)));
        assertEquals(List.of(Step.SERIAL), lost(matter, matter.with(CardType.WITHOUT_PHOTO)));
        assertEquals(List.of(Step.SERIAL), lost(matter, matter.with(null)));
        assertEquals(List.of(), lost(matter, matter.through(Channel.Kind.PHONE)));
    }

    private static List<Step> lost(Matter before, Matter after) {
        return Stream.of(Step.CODE, Step.SERIAL, Step.NIR)
                .filter(step -> !step.outlasts(before, after))
                .toList();
    }

    @Test
    void anotherPersonBeginsAnewAndTheSameCardIsLikely() {
        var visit = Visit.begin();
        visit = visit.on(visit.matter().of(ForWhom.CHILD).with(CardType.WITH_PHOTO)).another();
        assertEquals(Step.WHO, visit.step());
        assertEquals(Matter.NOTHING, visit.matter(), "nothing is said that was not asked");
        assertEquals(CardType.WITH_PHOTO, visit.likelyCard());
        assertEquals(2, visit.all().size());
    }

    @Test
    void thePersonBegunLastCanBeGivenUp() {
        var first = Matter.NOTHING.of(ForWhom.CHILD).by(Came.NOTHING);
        var taking = new Visit(List.of(), first, Step.TAKE);
        var begun = taking.another();
        assertTrue(begun.canGoBack());
        assertEquals(taking, begun.back());
        var further = begun.on(begun.matter().of(ForWhom.MYSELF));
        assertEquals(taking, further.back().back());
        assertFalse(Visit.begin().canGoBack());
    }

    /** Whatever one says, leaves out or goes back to, the end is reached and no step repeats. */
    @RepeatedTest(50)
    void everyWayLeadsToTheEnd(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var visit = Visit.begin();
        for (var moves = 0; moves < 200 && visit.step() != Step.TAKE; moves++) {
            var before = visit;
            visit = random.nextInt(4) == 0 ? visit.back() : said(visit, random);
            assertTrue(visit.step().belongsTo(visit.matter()), visit::toString);
            assertTrue(visit.place() >= 1 && visit.place() <= visit.length(), visit::toString);
            if (before.canGoBack() || visit.step().compareTo(before.step()) > 0) {
                assertNotEquals(before.step(), visit.step());
            }
        }
        assertEquals(Step.TAKE, visit.step());
    }

    private static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static Visit said(Visit visit, Random random) {
        var matter = visit.matter();
        if (random.nextInt(3) == 0) {
            return visit.skip();
        }
        return switch (visit.step()) {
            case WHO -> visit.on(matter.of(pick(List.of(ForWhom.values()), random)));
            case MEASURE -> visit.on(matter.under(Ground.TUTELLE));
            case CAME -> visit.on(matter.by(pick(List.of(Came.values()), random)));
            case SENT -> visit.on(matter.sentOn(DAY));
            case RECEIVED -> visit.on(matter.receivedOn(DAY));
            case CARD -> visit.on(matter.with(CardType.WITHOUT_PHOTO));
            case CODE, SERIAL, NIR, UNTIL, WAY, TAKE -> visit.on(matter);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "123456, RUN",
        "654321, RUN",
        "111111, RUN",
        "121212, RUN",
        "274274, RUN",
        "890123, RUN",
        "210987, RUN",
        "140758, BIRTHDAY",
        "071458, BIRTHDAY",
        "580714, BIRTHDAY",
        "290200, BIRTHDAY",
        "195812, BIRTHDAY",
        "121958, BIRTHDAY",
        "12345, LENGTH",
        "1234567, LENGTH",
        "12a456, LENGTH",
        "739518, NONE",
        "604937, NONE",
    })
    void figuresThatAreEasyToGuessAreRefused(String pin, Pin.Fault fault) {
        assertEquals(fault, Pin.judge(pin.toCharArray()));
    }

    @Test
    void mostFiguresCanBeChosen() {
        var free = 0;
        for (var i = 0; i < 1_000_000; i += 97) {
            if (Pin.judge("%06d".formatted(i).toCharArray()) == Pin.Fault.NONE) {
                free++;
            }
        }
        assertTrue(free > 1_000_000 / 97.0 * 0.85, "only " + free);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 0", "5, 15", "6, 30", "7, 60", "10, 480", "40, 61440"})
    void wrongTriesWaitLongerAndLonger(int wrong, long seconds) {
        assertEquals(seconds, Pin.waitAfter(wrong));
    }

    @Test
    void countsSayHowManyAndNeverWho() {
        var tally = Tally.NONE;
        for (var i = 0; i < 7; i++) {
            tally = tally.plus(DAY, List.of(Tally.Counted.VISITS));
        }
        tally = tally.plus(DAY, List.of(Tally.Counted.LATE, Tally.Counted.LATE));
        assertEquals(7, tally.count("2026-W45", Tally.Counted.VISITS));
        var line = tally.shared().getFirst();
        assertEquals("2026-W45", line.get(0));
        assertEquals(
                "7", line.get(1 + List.of(Tally.Counted.values()).indexOf(Tally.Counted.VISITS)));
        assertTrue(line.contains("<5"), "two in one week may be somebody one knows");
        assertFalse(line.contains("2"));
    }

    @Test
    void theLastDaysOfAYearAreOfTheWeekTheyFallIn() {
        assertEquals("2026-W53", Tally.week(LocalDate.of(2027, 1, 1)));
    }
}
