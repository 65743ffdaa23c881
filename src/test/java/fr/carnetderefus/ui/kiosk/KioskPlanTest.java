package fr.carnetderefus.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.ui.FxThread;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a visitor is told fits what they said: with a code or without, in time or too late. */
class KioskPlanTest extends OpenKiosk {
    private static final String LAST = "2026-10-13";
    private static final String LATE = "2026-10-12";

    private String sheet(String name) throws Exception {
        press("print");
        Files.write(
                Files.createDirectories(Path.of("target/papers")).resolve("kiosk-" + name + ".pdf"),
                printed.getLast());
        return SheetText.of(printed.getLast());
    }

    private String focused() {
        return String.valueOf(kiosk.scene().getFocusOwner().getId());
    }

    /** Up to the answer until when, with a letter of a day, and nothing else said. */
    private void withALetter(String tongue, String who, String day) {
        press("tongue-" + tongue, who, "came-letter");
        while (!has("day-" + day)) {
            press("earlier");
        }
        press("day-" + day, "skip", "skip", "skip");
    }

    private void finish() {
        press("end", "finish-yes");
    }

    @Test
    void theLastDayIsNamedAndHurriesByMoreThanAColour() throws Exception {
        for (var tongue : List.of("fr", "fr-facile", "en")) {
            withALetter(tongue, "who-myself", LAST);
            picture("last-day-" + tongue);
            assertTrue(has("today"), words());
            assertFalse(words().matches("(?s).*\\b0 (jour|day).*"), words());
            press("next", "way-phone");
            var text = sheet("last-day-" + tongue);
            assertTrue(text.contains(tongue.equals("en") ? "Today is" : "aujourd’hui"), text);
            finish();
        }
        withALetter("fr", "who-myself", LAST);
        assertTrue(words().contains("avant 17"), words());
        assertFalse(words().contains("N’attendez pas"), words());
    }

    @Test
    void theDayGivenIsShownAgain() throws Exception {
        withALetter("fr", "who-myself", "2026-11-03");
        assertTrue(words().contains("Lettre du mardi 3 novembre 2026"), words());
        press("next", "way-phone");
        assertTrue(sheet("in-time").contains("Lettre du mardi 3 novembre 2026"));
    }

    @Test
    void whereNothingCameACodeIsAskedForFirst() throws Exception {
        for (var tongue : List.of("fr", "fr-facile", "en")) {
            press("tongue-" + tongue, "who-child", "came-nothing", "next");
            picture("way-code-" + tongue);
            assertFalse(has("way-online"));
            press("way-phone");
            var text = sheet("nothing-" + tongue);
            assertFalse(text.contains(kiosk.tongue().get("sheet.datum.child.code")), text);
            assertTrue(text.contains(kiosk.tongue().get("ask-code.title")), text);
            press("read");
            picture("read-code-" + tongue);
            press("back");
            finish();
        }
        press("tongue-fr", "skip", "came-nothing", "next");
        assertFalse(words().contains("Les deux moyens se valent"), words());
    }

    @Test
    void whoIsTooLateChecksAndCloses() throws Exception {
        for (var tongue : List.of("fr", "fr-facile", "en")) {
            withALetter(tongue, "who-myself", LATE);
            picture("late-" + tongue);
            press("next");
            picture("way-late-" + tongue);
            assertTrue(words().contains(kiosk.tongue().get("way-late.title")), words());
            press("skip");
            var text = sheet("late-" + tongue);
            assertTrue(text.contains(tongue.equals("en") ? "check, then close" : "puis fermer"));
            assertFalse(text.contains("depuis le"), text);
            finish();
        }
    }

    @Test
    void aChildsSheetSaysWhoseEachNumberIs() throws Exception {
        for (var tongue : List.of("fr", "fr-facile", "en")) {
            withALetter(tongue, "who-child", "2026-11-03");
            press("next", "skip");
            var text = sheet("child-" + tongue);
            assertTrue(text.contains(kiosk.tongue().get("sheet.datum.child.birth-date")), text);
            assertTrue(text.contains(kiosk.tongue().get("sheet.datum.child.nir")), text);
            finish();
        }
    }

    @Test
    void easyFrenchSaysWhenTheLineAnswersAndNothingOfChildrenToWhoComesAlone() throws Exception {
        withALetter("fr-facile", "who-myself", "2026-11-03");
        press("next", "skip");
        var text = sheet("myself-easy");
        assertTrue(text.contains("Du lundi au vendredi"), text);
        assertFalse(text.contains("enfant"), text);
    }

    @Test
    void whoWasNotAskedForIsNotTakenForYou() throws Exception {
        withALetter("fr", "skip", "2026-11-03");
        press("next", "way-phone");
        assertFalse(sheet("unsaid").contains("Pour vous"));
        press("another", "skip", "came-nothing", "next", "skip");
        var text = sheet("unsaid-two");
        assertTrue(text.contains("Personne 2"), text);
        assertFalse(text.contains("Pour vous"), text);
    }

    @Test
    void aPersonBegunByMistakeIsGivenUp() throws Exception {
        withALetter("fr", "who-child", "2026-11-03");
        press("next", "way-phone", "another");
        picture("another");
        press("who-myself", "back", "back");
        assertTrue(has("print"), words());
        assertFalse(sheet("given-up").contains("Pour vous"));
    }

    @Test
    void theCardOfTheFirstIsOnlyProposedToTheSecond() throws Exception {
        press("tongue-fr", "who-child", "came-letter", "day-2026-11-03", "skip");
        press("card-without-photo", "skip", "skip", "next", "way-online", "another", "who-child");
        press("came-letter", "day-2026-11-03", "skip");
        FxThread.run(() -> assertEquals("card-without-photo", focused()));
        press("skip", "skip", "next", "way-online");
        var text = sheet("proposed");
        assertEquals(text.indexOf("Sans photo"), text.lastIndexOf("Sans photo"), text);
    }

    @Test
    void whoComesBackStandsOnTheAnswerGiven() {
        press("tongue-fr", "who-represented", "back");
        FxThread.run(() -> assertEquals("who-represented", focused()));
        press("who-child", "came-email", "back");
        FxThread.run(() -> assertEquals("came-email", focused()));
    }

    @Test
    void aStickThatIsInLeadsOnByItself() throws Exception {
        var stick = Files.createDirectories(folder.resolve("media/CLE"));
        withALetter("fr", "who-myself", "2026-11-03");
        press("next", "way-phone");
        sticks.add(stick);
        press("stick");
        FxThread.run(() -> assertEquals("stick-0", focused()));
        press("stick-0");
        picture("stick-saved");
        FxThread.run(() -> assertEquals("finish", focused()));
        press("finish");
        assertTrue(has("finish-yes"), words());
    }

    @Test
    void bothAnswersToTheLastQuestionAreInSightInLargeText() {
        for (var width : List.of(1024, 1366)) {
            FxThread.run(() -> {
                stage.setWidth(width);
                stage.setHeight(768);
            });
            for (var tongue : List.of("fr", "fr-facile", "en")) {
                press("tongue-" + tongue);
                while (!find("larger").isDisabled()) {
                    press("larger");
                }
                press("end");
                FxThread.run(() -> {
                    picture("finish-300-" + width + "-" + tongue);
                    assertTrue(isInSight(find("finish-no")), tongue + " no at " + width);
                    assertTrue(isInSight(find("finish-yes")), tongue + " yes at " + width);
                });
                press("finish-yes");
            }
        }
    }

    private boolean isInSight(Node node) {
        kiosk.scene().getRoot().layout();
        var pane = (ScrollPane) kiosk.scene().lookup(".page-scroll");
        var seen = pane.lookup(".viewport");
        var frame = seen.localToScene(seen.getLayoutBounds());
        var at = node.localToScene(node.getLayoutBounds());
        return at.getMinY() >= frame.getMinY() && at.getMaxY() <= frame.getMaxY();
    }
}
