package fr.carnetderefus.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.visit.Tally.Counted;
import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.ui.FxThread;
import fr.carnetderefus.ui.MadeMouse;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A visitor's ten minutes, and what is left of them. */
class KioskVisitTest extends OpenKiosk {
    private static final String NIR = "2 55 08 14 168 025 38";

    @Test
    void aParentLearnsUntilWhenAndTakesASheet() {
        picture("start");
        press("tongue-fr");
        picture("who");
        press("who-child");
        picture("came");
        press("came-letter");
        picture("sent");
        press("day-2026-11-03");
        picture("code");
        type("aB3dE6gH9jKm");
        press("check");
        picture("code-checked");
        tick("on-sheet");
        press("next");
        picture("card");
        press("card-with-photo");
        picture("serial");
        press("skip");
        type(NIR);
        press("check");
        picture("nir");
        press("next");
        assertTrue(words().contains("lundi 14 décembre 2026"), words());
        picture("until");
        press("next");
        picture("way");
        press("way-phone");
        picture("take");
        press("print");
        assertEquals(1, printed.size());
        assertTrue(words().contains("partie à l’imprimante"));
        press("read");
        picture("read");
        press("back", "finish");
        picture("finish");
        press("finish-yes");
        assertTrue(has("tongue-fr"), words());
        var tally = kiosk.tallies().all();
        assertEquals(1, tally.total(Counted.FINISHED));
        assertEquals(1, tally.total(Counted.PRINTED));
        assertEquals(1, tally.total(Counted.IN_TIME));
        assertEquals(1, tally.total(Counted.BY_PHONE));
    }

    @Test
    void whatNobodyAskedToPrintIsNotOnTheSheet() throws Exception {
        press("tongue-en", "who-myself", "came-email", "day-2026-11-03");
        type("aB3dE6gH9jKm");
        press("check", "next", "skip");
        type(NIR);
        press("check");
        tick("on-sheet");
        press("next", "next", "skip", "print");
        var text = SheetText.of(printed.getFirst());
        assertTrue(text.contains(NIR), text);
        assertFalse(text.contains("aB3dE6gH9jKm"), text);
        assertTrue(text.contains("Monday 14 December 2026"), text);
        Files.write(
                Files.createDirectories(java.nio.file.Path.of("target/papers"))
                        .resolve("kiosk-sheet.pdf"),
                printed.getFirst());
    }

    @Test
    void whoComesBackToANumberForTheSheetKeepsItOrTypesAnother() throws Exception {
        press("tongue-fr", "skip", "came-letter", "day-2026-11-03");
        type("aB3dE6gH9jKm");
        press("check");
        tick("on-sheet");
        press("next", "back");
        assertTrue(words().contains("sera écrit sur votre feuille"), words());
        picture("code-on-sheet");
        press("next", "back");
        type("x");
        assertTrue(words().contains("noté avant reste"), words());
        press("back", "day-2026-11-03");
        assertEquals("aB3dE6gH9jKm", entry(), "what was begun took nothing away");
        type("zB3dE6gH9jKm");
        press("check");
        assertTrue(((CheckBox) find("on-sheet")).isSelected());
        press("next", "skip", "skip", "next", "way-phone");
        var text = sheet();
        assertTrue(text.contains("zB3dE6gH9jKm"), text);
        assertFalse(text.contains("aB3dE6gH9jKm"), text);
    }

    @Test
    void whatWasNotedForTheSheetCanBeTakenOffIt() throws Exception {
        press("tongue-fr", "skip", "came-letter", "day-2026-11-03");
        type("aB3dE6gH9jKm");
        press("check");
        tick("on-sheet");
        press("next", "back");
        FxThread.run(() -> ((CheckBox) find("on-sheet")).setSelected(false));
        assertFalse(words().contains("sera écrit sur votre feuille"), words());
        press("next", "skip", "skip", "next", "way-phone");
        assertFalse(sheet().contains("aB3dE6gH9jKm"));
    }

    private String entry() {
        return ((TextInputControl) find("entry")).getText();
    }

    /** Up to the code, which is noted for the sheet; then back to where it was said what came. */
    private void noteACode(String who) {
        press("tongue-fr", who, "came-letter", "day-2026-11-03");
        type("aB3dE6gH9jKm");
        press("check");
        tick("on-sheet");
        press("next", "card-with-photo");
        type("12345678901");
        press("check");
        tick("on-sheet");
        press("next");
        type(NIR);
        press("check");
        tick("on-sheet");
        press("back", "back", "back", "back", "back");
        assertTrue(has("came-letter"), words());
    }

    private String sheet() throws Exception {
        press("print");
        return SheetText.of(printed.getLast());
    }

    @Test
    void whatWasNotedForOneIsNotOnTheSheetOfAnother() throws Exception {
        noteACode("who-child");
        press("back", "who-myself", "came-letter");
        FxThread.run(() -> assertNull(kiosk.scene().lookup(".given"), "no day is given"));
        press("skip", "skip", "skip", "skip", "skip", "next", "way-phone");
        var text = sheet();
        assertFalse(text.contains("aB3dE6gH9jKm"), text);
        assertFalse(text.contains("12345678901"), text);
        assertFalse(text.contains(NIR), text);
        assertFalse(text.contains("décembre"), text);
        assertFalse(text.contains("Avec une photo"), text);
    }

    @Test
    void theSameAnswerAgainLosesNothing() throws Exception {
        noteACode("who-child");
        press("back", "who-child", "came-letter", "day-2026-11-03", "next", "card-with-photo");
        press("next", "next", "next", "way-online");
        var text = sheet();
        assertTrue(text.contains("aB3dE6gH9jKm"), text);
        assertTrue(text.contains("12345678901"), text);
        assertTrue(text.contains(NIR), text);
    }

    @Test
    void theCodeOfALetterIsNoneOfAnEmail() throws Exception {
        noteACode("who-child");
        press("came-email", "day-2026-11-10", "skip", "card-with-photo", "next", "next", "next");
        press("way-online");
        var text = sheet();
        assertFalse(text.contains("aB3dE6gH9jKm"), text);
        assertTrue(text.contains(NIR), text);
        press("end", "finish-yes");
        noteACode("who-child");
        press("came-nothing", "next", "way-phone");
        text = sheet();
        assertFalse(text.contains("aB3dE6gH9jKm"), text);
        assertFalse(text.contains("12345678901"), text);
        assertFalse(text.contains(NIR), text);
    }

    @Test
    void theNumberOfOneTypeOfCardIsNotThatOfTheOther() throws Exception {
        noteACode("who-child");
        press("came-letter", "day-2026-11-03", "next", "card-without-photo", "skip", "next");
        press("next", "way-online");
        var text = sheet();
        assertFalse(text.contains("12345678901"), text);
        assertTrue(text.contains("Sans photo"), text);
    }

    @Test
    void aLateVisitorIsToldWhatCanStillBeDone() {
        press(
                "tongue-fr-facile",
                "who-myself",
                "came-letter",
                "earlier",
                "earlier",
                "day-2026-09-01",
                "skip",
                "skip",
                "skip");
        assertTrue(words().contains("Essayez quand même."), words());
        picture("late-easy");
        press("next", "way-online");
        picture("late-easy-take");
        press("read");
        assertTrue(words().contains("Tapez l’adresse"), words());
    }

    @Test
    void aDayOfTheFutureCannotBeChosen() {
        press("tongue-fr", "skip", "came-letter");
        assertTrue(find("day-2026-11-24").isDisabled());
        assertTrue(find("later").isDisabled());
    }

    @Test
    void aWrongNumberIsToldAndNothingIsLost() {
        press("tongue-fr", "skip", "came-letter", "day-2026-11-03", "skip", "skip");
        type("2 55 08 14 168 025 39");
        press("check");
        assertTrue(words().contains("chiffre par chiffre"), words());
        assertFalse(has("on-sheet"));
        FxThread.run(() ->
                assertEquals(
                        "2 55 08 14 168 025 39",
                        ((javafx.scene.control.TextInputControl) find("entry")).getText()));
        press("skip");
        assertTrue(has("the-day"));
    }

    @Test
    void keysOnTheScreenWriteIntoTheField() {
        press(
                "tongue-fr",
                "skip",
                "came-letter",
                "day-2026-11-03",
                "key-4",
                "key-a",
                "key-shift",
                "key-b",
                "key-c",
                "key-erase");
        FxThread.run(() ->
                assertEquals(
                        "4aB", ((javafx.scene.control.TextInputControl) find("entry")).getText()));
    }

    @Test
    void whoGoesAwayIsAskedThenForgotten() {
        press("tongue-fr", "larger", "contrast", "who-child");
        wait(Duration.ofMinutes(3));
        assertTrue(words().contains("toujours là"), words());
        assertTrue(words().contains("45 secondes"), words());
        picture("still");
        wait(Duration.ofSeconds(45));
        assertTrue(has("tongue-fr"), words());
        assertFalse(words().contains("toujours là"));
        assertEquals(Guise.USUAL, kiosk.guise());
        assertEquals(1, kiosk.tallies().all().total(Counted.ABANDONED));
    }

    private void mouse(EventType<MouseEvent> type, String id, boolean byFinger) {
        FxThread.run(() -> {
            var node = find(id);
            Event.fireEvent(node, MadeMouse.event(type, node, 5, byFinger));
        });
    }

    @Test
    void theTouchThatAnswersPressesNothing() {
        for (var byFinger : new boolean[] {false, true}) {
            press("tongue-fr");
            wait(Duration.ofMinutes(3));
            assertTrue(words().contains("toujours là"), words());
            mouse(MouseEvent.MOUSE_PRESSED, "who-child", false);
            assertFalse(words().contains("toujours là"), words());
            if (byFinger) {
                mouse(MouseEvent.MOUSE_PRESSED, "who-child", true);
            }
            mouse(MouseEvent.MOUSE_RELEASED, "who-child", byFinger);
            mouse(MouseEvent.MOUSE_CLICKED, "who-child", byFinger);
            assertTrue(has("who-child"), "it only answered");
            mouse(MouseEvent.MOUSE_PRESSED, "who-child", byFinger);
            mouse(MouseEvent.MOUSE_RELEASED, "who-child", byFinger);
            assertTrue(has("came-letter"), "the next one chooses");
            press("end", "finish-yes");
        }
    }

    @Test
    void whatSomebodyLeftOpenBeforeAVisitIsAsItWas() {
        press("larger", "staff");
        wait(Duration.ofSeconds(226));
        assertTrue(has("tongue-fr"), words());
        assertEquals(Guise.USUAL, kiosk.guise());
    }

    @Test
    void theLongestVisitIsAnnouncedAndEnds() {
        press("tongue-fr");
        for (var i = 0; i < 27; i++) {
            wait(Duration.ofMinutes(1));
            FxThread.run(() -> kiosk.touch());
        }
        wait(Duration.ofSeconds(1));
        assertTrue(words().contains("La visite se termine dans 3 minutes"), words());
        picture("ending");
        for (var i = 0; i < 3; i++) {
            wait(Duration.ofMinutes(1));
            FxThread.run(() -> kiosk.touch());
        }
        assertTrue(has("tongue-fr"), words());
        assertFalse(words().contains("se termine"));
    }

    @Test
    void aVoiceReadsThePageAndAsksWhoIsThere() {
        assertFalse(has("listen"), "no voice, no button");
        hasVoice = true;
        press("tongue-en", "who-myself", "came-letter", "day-2026-11-03");
        type("aB3dE6gH9jKm");
        press("listen");
        assertTrue(said.getLast().startsWith("en: Step 4 of"), said.getLast());
        assertTrue(said.getLast().contains("Let us check your code"), said.getLast());
        assertFalse(said.getLast().contains("aB3dE6gH9jKm"), "what was typed is not said");
        said.clear();
        wait(Duration.ofSeconds(224));
        assertEquals(3, said.size(), said::toString);
        assertTrue(said.getFirst().contains("Are you still there?"), said::toString);
    }

    @Test
    void aMachineThatSleptHasKeptNobody() {
        press("tongue-fr", "who-child");
        FxThread.run(() -> {
            passed = passed.plusHours(9); // past midnight too
            kiosk.beat();
        });
        assertTrue(has("tongue-fr"), words());
    }

    /** For oneself, with a letter whose day is known, and by telephone. */
    private void comeWithALetter() {
        press(
                "tongue-fr",
                "who-myself",
                "came-letter",
                "day-2026-11-03",
                "skip",
                "skip",
                "skip",
                "next",
                "way-phone");
    }

    @Test
    void aStickTakesTheSheetAndTheDays() throws Exception {
        var stick = Files.createDirectories(folder.resolve("media/CLE"));
        comeWithALetter();
        press("stick");
        picture("stick-none");
        sticks.add(stick);
        wait(Duration.ofSeconds(1));
        picture("stick-there");
        press("stick-0");
        assertTrue(words().contains("refus-2026-11-23.pdf"), words());
        var calendar = Files.readString(stick.resolve("refus-2026-11-23.ics"));
        assertTrue(calendar.contains("20261214"), calendar);
        press("stick-0");
        assertTrue(Files.exists(stick.resolve("refus-2026-11-23-2.pdf")), "nothing is replaced");
        assertEquals(2, countOf(Counted.SAVED));
    }

    private int countOf(Counted counted) {
        press("back", "finish", "finish-yes");
        return kiosk.tallies().all().total(counted);
    }

    @Test
    void aStickPulledOutLosesNothing() throws Exception {
        var stick = folder.resolve("media/GONE");
        press("tongue-fr", "skip", "came-nothing", "next", "skip");
        sticks.add(stick);
        press("stick", "stick-0");
        assertTrue(words().contains("La clé n’est plus là"), words());
        Files.createDirectories(stick);
        press("stick-0");
        assertTrue(words().contains("C’est enregistré"), words());
    }

    @Test
    void aPrinterThatFailsLeavesTheVisitAsItIs() {
        printing = Outside.SheetPrinter.Outcome.NO_PRINTER;
        press("tongue-fr", "skip", "came-nothing");
        picture("nothing-came");
        press("next", "skip", "print");
        assertTrue(words().contains("Il n’y a pas d’imprimante"), words());
        picture("no-printer");
        assertTrue(has("stick"));
    }

    @Test
    void severalPeopleStandOnOneSheet() throws Exception {
        press(
                "tongue-fr",
                "who-child",
                "came-letter",
                "day-2026-11-03",
                "skip",
                "skip",
                "skip",
                "next",
                "way-phone",
                "another",
                "who-represented");
        picture("measure");
        press("measure-curatelle", "came-nothing");
        assertTrue(words().contains("la personne décide et signe elle-même"), words());
        press("next", "way-phone", "print");
        var text = SheetText.of(printed.getFirst());
        assertTrue(text.contains("1. Pour votre enfant"), text);
        assertTrue(text.contains("2. Pour la personne que vous représentez"), text);
    }

    @Test
    void noWayOnlineIsToldToWhoeverDecidesForAnAdult() throws Exception {
        press("tongue-fr", "who-represented", "measure-tutelle", "came-letter");
        press("skip", "skip", "skip", "skip", "skip", "next");
        assertTrue(words().contains("aucune voie sur Internet"), words());
        picture("way-one");
        assertFalse(has("way-online"));
        press("skip", "print");
        assertFalse(SheetText.of(printed.getFirst()).contains("https://"));
    }

    @Test
    void theAddressStandsWholeOnTheSheetAndOnTheScreen() throws Exception {
        press(
                "tongue-fr-facile",
                "who-myself",
                "came-letter",
                "skip",
                "skip",
                "skip",
                "skip",
                "skip");
        press("next", "way-online", "read");
        assertTrue(words().contains("https://"), words());
        picture("read-online");
        press("back", "print");
        var sheet = printed.getFirst();
        assertTrue(SheetText.of(sheet).replace(" ", "").contains("accueil"), SheetText.of(sheet));
        var reach = SheetText.reach(sheet);
        assertTrue(reach < 0.95, "it reaches " + reach);
    }

    @Test
    void whoComesNextWipesTheVisitBeforeUnseen() {
        press("tongue-fr", "who-child");
        wait(Duration.ofMinutes(3).plusSeconds(1));
        press("someone-else");
        assertTrue(has("tongue-fr"), words());
    }

    private void enter(String text) {
        type(text);
        press("next");
    }

    @Test
    void aHouseholdGoesHomeInACarnetOfItsOwn() throws Exception {
        comeWithALetter();
        press("another", "who-child", "came-nothing", "next", "skip", "carnet");
        picture("carnet-given");
        enter("");
        assertTrue(words().contains("Rien n’est écrit"), words());
        for (var key : List.of("o", "d", "e", "t", "t", "e")) {
            press("key-" + key);
        }
        press("next");
        enter("d’Hêtrancourt");
        enter("31 02 1958");
        assertTrue(words().contains("pas une date"), words());
        enter("03 07 1958");
        enter("Zoé");
        press("next");
        enter("03071958");
        assertTrue(words().contains("n’est plus un enfant"), words());
        enter("03072019");
        enter("a");
        assertTrue(words().contains("se devine vite"), words());
        enter("quatre mots pour ouvrir");
        picture("carnet-again");
        enter("quatre mots pour fermer");
        assertTrue(words().contains("pas la même phrase"), words());
        enter("quatre mots pour ouvrir");
        var stick = Files.createDirectories(folder.resolve("media/CLE"));
        sticks.add(stick);
        wait(Duration.ofSeconds(1));
        press("stick-0");
        assertTrue(words().contains("carnet-2026-11-23.carnet"), words());
        var file = stick.resolve("carnet-2026-11-23.carnet");
        try (var register =
                Carnets.shipped(clock).open(file, "quatre mots pour ouvrir".toCharArray())) {
            var people = register.state().people().values();
            assertEquals(
                    List.of("Odette d’Hêtrancourt", "Zoé d’Hêtrancourt"),
                    people.stream().map(p -> p.person().names().full()).toList());
            var first = people.iterator().next();
            assertTrue(first.person().keeper());
            assertEquals("phone", first.leading().method());
            assertEquals(
                    LocalDate.of(2026, 11, 3),
                    first.leading().notices().getFirst().received().sent());
        }
        try (var files = Files.list(stick)) {
            assertEquals(1, files.count(), "nothing lies beside it");
        }
        press("end", "finish-yes");
        assertTrue(has("tongue-fr"), words());
    }

    @Test
    void aFileThatAVisitLeftClosesTheKiosk() throws Exception {
        press("tongue-fr");
        Files.writeString(temp().resolve("spool.tmp"), "x");
        press("end", "finish-yes");
        assertTrue(words().contains("fermé"), words());
        assertFalse(has("tongue-fr"));
        picture("closed");
        restart();
        assertFalse(has("tongue-fr"), "a restart does not open it");
        enterStaff();
        assertTrue(words().contains("dossier temporaire"), words());
        picture("staff-found");
        press("open-again", "staff-done");
        assertTrue(has("tongue-fr"));
    }

    @Test
    void wordsGrowAndShrinkWithEachPress() {
        assertEquals(List.of(1.0, 1.5, 2.0, 2.5, 3.0, 2.5, 2.0, 1.5, 1.0), sizes("tongue-fr"));
        press("tongue-fr");
        assertEquals(List.of(1.0, 1.5, 2.0, 2.5, 3.0, 2.5, 2.0, 1.5, 1.0), sizes("who-child"));
    }

    /** How large the words of a button are while one presses larger, then smaller, as often. */
    private List<Double> sizes(String button) {
        var sizes = new ArrayList<Double>();
        sizes.add(size(button));
        for (var way : List.of("larger", "smaller")) {
            for (var i = 0; i < 4; i++) {
                FxThread.run(() -> find(way).requestFocus());
                press(way);
                sizes.add(size(button));
            }
        }
        return sizes.stream().map(s -> s / sizes.getFirst()).toList();
    }

    private double size(String button) {
        var size = new ArrayList<Double>();
        FxThread.run(() -> size.add(((Labeled) find(button)).getFont().getSize()));
        return size.getFirst();
    }

    @Test
    void languagesAndSizesSpeakForThemselves() {
        press("larger", "larger", "larger", "larger");
        picture("start-300");
        for (var tongue : tongues()) {
            press("tongue-" + tongue.code());
            for (var i = 0; i < 4; i++) {
                if (!find("larger").isDisabled()) {
                    press("larger");
                }
            }
            press("who-child", "came-letter");
            picture("sent-300-" + tongue.code());
            press("day-2026-11-03");
            picture("code-300-" + tongue.code());
            press("skip", "skip", "skip");
            picture("until-300-" + tongue.code());
            press("contrast");
            picture("until-300-black-" + tongue.code());
            press("contrast");
            picture("until-300-white-" + tongue.code());
            press("end", "finish-yes");
        }
    }
}
