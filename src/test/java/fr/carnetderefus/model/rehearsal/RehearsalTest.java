package fr.carnetderefus.model.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.procedure.Ask.Datum;
import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.model.procedure.Mistake;
import fr.carnetderefus.model.procedure.Mistake.At;
import fr.carnetderefus.register.ProcedureFile;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Each shipped channel played to its end: all going well, and with every mistake it knows. */
class RehearsalTest {
    private static final Channel SITE = opening("online");
    private static final Channel CALL = opening("phone");

    private static Channel opening(String id) {
        return ProcedureFile.all().main().channel(id).orElseThrow();
    }

    private static Rehearsal begin(Channel channel, Who who, String mistake) {
        var wrong = channel.mistakes().stream().filter(m -> m.id().equals(mistake)).findFirst();
        assertEquals(mistake.isEmpty(), wrong.isEmpty());
        return Rehearsal.begin(new Plan(channel, who, wrong));
    }

    private static Rehearsal untilForm(Rehearsal from) {
        var now = from;
        while (!(now.page() instanceof Page.Form)) {
            now = Player.next(now);
        }
        return now;
    }

    private static Rehearsal untilTalkOf(Turn turn, Rehearsal from) {
        var now = from;
        while (!now.page().equals(new Page.Talk(turn, Optional.empty()))) {
            now = Player.next(now);
        }
        return now;
    }

    @TestFactory
    Stream<DynamicTest> everyMistakeIsMetAndGotOutOf() {
        return ProcedureFile.all().all().stream()
                .flatMap(p ->
                        p.channels().stream()
                                .filter(Channel::canBeRehearsed)
                                .flatMap(c -> tests(p.id(), c)));
    }

    private static Stream<DynamicTest> tests(String procedure, Channel channel) {
        return Stream.of(Who.values())
                .flatMap(who ->
                        Plan.playable(channel).stream()
                                .map(m ->
                                        DynamicTest.dynamicTest(
                                                procedure
                                                        + " "
                                                        + channel.id()
                                                        + " "
                                                        + m.id()
                                                        + " "
                                                        + who,
                                                () -> isMetAndGotOutOf(channel, who, m))));
    }

    private static void isMetAndGotOutOf(Channel channel, Who who, Mistake mistake) {
        var player = new Player();
        var end = player.play(Rehearsal.begin(new Plan(channel, who, Optional.of(mistake))));
        assertTrue(
                player.seen.stream().anyMatch(page -> tellsOf(page, mistake)),
                player.seen::toString);
        assertTrue(end.met());
        assertTrue(end.points().contains(Point.GOT_OUT));
        assertTrue(end.points().stream().allMatch(Point::isGood), end.points()::toString);
        var last = channel.kind() == Channel.Kind.PHONE ? Page.ToNote.class : Page.Receipt.class;
        assertTrue(player.saw(last));
    }

    private static boolean tellsOf(Page page, Mistake mistake) {
        return switch (page) {
            case Page.Answer(var met, _) -> met.equals(mistake);
            case Page.WhichOne(var met, _) -> met.equals(mistake);
            default -> false;
        };
    }

    @Test
    void everyMistakeOfAChannelThatCanBeRehearsedIsPlayed() {
        var channels = new TreeSet<String>();
        for (var procedure : ProcedureFile.all().all()) {
            for (var channel : procedure.channels()) {
                if (channel.canBeRehearsed()) {
                    channels.add(procedure.id() + " " + channel.id());
                    assertEquals(channel.mistakes(), Plan.playable(channel), channel.id());
                }
            }
        }
        assertEquals(
                Set.of(
                        "mon-espace-sante-fermeture no-account",
                        "mon-espace-sante-ouverture online",
                        "mon-espace-sante-ouverture phone"),
                channels);
    }

    @Test
    void whereItIsNotKnownWhatIsAskedNothingIsPlayed() {
        var portal =
                ProcedureFile.all().get("dossier-pharmaceutique").channel("online").orElseThrow();
        assertThrows(
                IllegalArgumentException.class, () -> new Plan(portal, Who.SELF, Optional.empty()));
    }

    @Test
    void allGoesWell() {
        var site = new Player().play(begin(SITE, Who.CHILD, ""));
        assertEquals(
                Set.of(Point.WAY_FOUND, Point.ALL_RIGHT, Point.CERTIFIED, Point.SAVED),
                site.points());
        var call = new Player().play(begin(CALL, Who.SELF, ""));
        assertEquals(
                Set.of(Point.SAID_CLEARLY, Point.PROOF_ASKED, Point.NAME_ASKED), call.points());
    }

    @Test
    void aWrongDoorLeadsNowhere() {
        var wrong = begin(SITE, Who.SELF, "");
        var behind = wrong.choose(Player.door(wrong, 0, false));
        assertThrows(IllegalStateException.class, behind::goOn);
        assertEquals(Set.of(Point.DETOUR), behind.points());
        assertFalse(new Player().play(behind).points().contains(Point.WAY_FOUND));
    }

    @Test
    void whatIsMistypedIsAnsweredByTheSiteAndThenPointedAt() {
        var form = untilForm(begin(SITE, Who.CHILD, ""));
        var values = new HashMap<>(Player.right(form).values());
        values.put(Datum.CODE, form.specimen().code().toUpperCase(java.util.Locale.ROOT));
        values.put(Datum.BIRTH_DATE, "14/05/1984");
        var answered = form.send(new Filled(values, true));
        var answer = assertInstanceOf(Page.Answer.class, answered.page());
        assertEquals("not-identified", answer.mistake().id());
        var slips = Map.of(Datum.CODE, Slip.LETTER_CASE, Datum.BIRTH_DATE, Slip.OTHER_PERSON);
        assertEquals(slips, answer.slips());
        var again = answered.goOn();
        assertEquals(new Page.Form(slips, false, false), again.page());
        assertEquals("14/05/1984", again.typed().of(Datum.BIRTH_DATE));
        var end = new Player().play(again);
        assertTrue(end.points().contains(Point.CORRECTED));
        assertFalse(end.points().contains(Point.ALL_RIGHT));
    }

    @Test
    void whatIsMissingIsPointedAtAndNotSent() {
        var form = untilForm(begin(SITE, Who.SELF, "code-used"));
        var empty = form.send(Filled.NOTHING);
        var page = assertInstanceOf(Page.Form.class, empty.page());
        assertEquals(Set.of(Datum.values()), page.slips().keySet());
        assertEquals(Set.of(Point.WAY_FOUND), empty.points());
    }

    @Test
    void theBoxIsAskedForAChildOnly() {
        var form = untilForm(begin(SITE, Who.CHILD, ""));
        var unticked = new Filled(Player.right(form).values(), false);
        assertEquals(new Page.Form(Map.of(), true, false), form.send(unticked).page());
        var mine = untilForm(begin(SITE, Who.SELF, ""));
        var own = new Filled(Player.right(mine).values(), false);
        assertInstanceOf(Page.Confirm.class, mine.send(own).page());
    }

    @Test
    void aNewCodeTakesThePlaceOfTheOld() {
        var form = untilForm(begin(SITE, Who.SELF, "code-expired-mail"));
        var old = Player.right(form);
        var renewed = form.send(old).goOn();
        assertEquals(new Page.NewCode(true), renewed.page());
        var again = renewed.goOn();
        assertEquals("", again.typed().of(Datum.CODE));
        assertEquals(old.of(Datum.NIR), again.typed().of(Datum.NIR));
        assertInstanceOf(Page.Answer.class, again.send(old).page());
        assertInstanceOf(Page.Confirm.class, again.send(Player.right(again)).page());
    }

    @Test
    void oneWaitsThirtySecondsBetweenTwoCodes() {
        var player = new Player();
        player.play(begin(SITE, Who.SELF, "too-soon"));
        assertTrue(player.seen.contains(new Page.NewCode(false)));
        assertTrue(player.seen.contains(new Page.Wait(30)));
    }

    @Test
    void aSessionThatRanOutBeginsAgainFromTheAddress() {
        var form = untilForm(begin(SITE, Who.SELF, "session-expired"));
        var out = form.send(Player.right(form)).goOn().goOn();
        assertEquals(new Page.Form(Map.of(), false, true), out.page());
        assertEquals(Filled.NOTHING, out.typed());
    }

    @Test
    void theWrongTwinIsNotRefusedFor() {
        var form = untilForm(begin(SITE, Who.SELF, "which-person"));
        assertEquals(Who.TWINS, form.plan().who());
        var asked = form.send(Player.right(form));
        var wrong = asked.pick(false);
        assertTrue(assertInstanceOf(Page.WhichOne.class, wrong.page()).tried());
        var end = new Player().play(wrong);
        assertTrue(end.points().contains(Point.WRONG_TWIN));
        assertFalse(end.points().contains(Point.CHOSEN));
    }

    @Test
    void leavingWithoutTheProofIsTheLastTrap() {
        var now = untilForm(begin(SITE, Who.SELF, ""));
        now = now.send(Player.right(now)).goOn();
        assertInstanceOf(Page.Receipt.class, now.page());
        var left = now.leaveUnsaved();
        assertInstanceOf(Page.Left.class, left.page());
        var end = new Player().play(left);
        assertTrue(end.points().contains(Point.LEFT));
        assertFalse(end.points().contains(Point.SAVED));
    }

    @Test
    void hangingUpWithoutTheProofIsTheTrapOfTheCall() {
        var proof = untilTalkOf(Turn.PROOF, begin(CALL, Who.SELF, ""));
        var hungUp = proof.say(Reply.WRONG);
        assertInstanceOf(Page.HungUp.class, hungUp.page());
        var end = new Player().play(hungUp);
        assertTrue(end.points().contains(Point.HUNG_UP));
        assertFalse(end.points().contains(Point.PROOF_ASKED));
    }

    @Test
    void withoutACodeANewOneIsNeeded() {
        var call = begin(CALL, Who.SELF, "no-code");
        assertEquals("", call.specimen().code());
        var asked = untilTalkOf(Turn.NO_CODE, call);
        var player = new Player();
        var end = player.play(asked);
        assertFalse(end.specimen().code().isEmpty());
        assertTrue(player.seen.contains(new Page.Talk(Turn.CODE, Optional.empty())));
    }

    @Test
    void theAdviserAsksInTheOrderOfTheFile() {
        var player = new Player();
        player.play(begin(CALL, Who.SELF, ""));
        assertEquals(
                List.of(Turn.REQUEST, Turn.CODE, Turn.NIR, Turn.CARD_SERIAL, Turn.PROOF, Turn.NAME),
                player.seen.stream()
                        .filter(Page.Talk.class::isInstance)
                        .map(page -> ((Page.Talk) page).turn())
                        .toList());
    }

    private static Set<String> surprises(Who who) {
        var random = new Random(1);
        var seen = new TreeSet<String>();
        for (var i = 0; i < 200; i++) {
            Plan.surprise(SITE, who, random).wrong().map(Mistake::id).ifPresent(seen::add);
        }
        return seen;
    }

    @Test
    void aSurpriseIsAnyOfTheMistakesThatMayHappenToThem() {
        assertEquals(Plan.playable(SITE).size(), surprises(Who.CHILD).size());
        // twins are children: whoever rehearses for an adult is not handed to them
        var adult = surprises(Who.REPRESENTED);
        assertFalse(adult.contains("which-person"));
        assertEquals(Plan.playable(SITE).size() - 1, adult.size());
        assertTrue(SITE.mistakes().stream().anyMatch(m -> m.isAt(At.FORM)));
    }

    @Test
    void nobodysDataArePrinted() {
        var filled = new Filled(Map.of(Datum.NIR, "2840588321025"), true);
        assertFalse(begin(SITE, Who.SELF, "").keep(filled).toString().contains("2840588321025"));
    }
}
