package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.Entry.Decision;
import fr.carnetderefus.model.refusal.Entry.Outcome;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.Crowd;
import fr.carnetderefus.register.RecordRefusal;
import fr.carnetderefus.register.SurveyCalls;
import fr.carnetderefus.register.SurveyToday;
import fr.carnetderefus.register.SurveyWork;
import fr.carnetderefus.register.SurveyWork.Way;

import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The day's work: the list of it, and calls one after another. */
class WorkWindowTest extends OpenWindow {
    private static final int MANY = 60;

    /** For whom one telephones today, in the order of the list. */
    private List<PersonId> calls() {
        var register = shell.desk().register();
        return new SurveyWork(register)
                        .of(
                                new SurveyToday(register)
                                        .on(shell.desk().today()).stream()
                                                .filter(SurveyToday.Task::today)
                                                .toList())
                        .stream()
                        .filter(part -> part.way() == Way.PHONE)
                        .flatMap(part -> part.tasks().stream())
                        .map(task -> task.person().person().id())
                        .toList();
    }

    private void crowd() throws Exception {
        var register = carnets.inMemory();
        Crowd.fill(register, MANY);
        act(() -> shell.enter(register));
    }

    private CaseFile file(PersonId id) {
        try {
            return shell.desk().register().file(id);
        } catch (CarnetException e) {
            throw new AssertionError(e);
        }
    }

    private String answer(String answer, PersonId id) {
        return "answer-" + answer + "-" + id;
    }

    /** Answers by a key once the hands were off for a moment. */
    private void answerByKey(String key, String answer, PersonId id) {
        hand.waitFor(answer(answer, id));
        hand.key(key);
    }

    @Test
    void homeLeadsToAllThereIsToDoAndTheWayBackFromAPersonLeadsThere() throws Exception {
        crowd();
        hand.click("today-all");
        hand.sees("Au téléphone :");
        hand.sees("60 avis notés");
        var list = (ListView<?>) hand.waitFor("work");
        assertEquals(list, focused());
        hand.picture("work-list");
        var today = list.getItems().size();
        hand.segment("work-extent", "Tout (60)");
        assertTrue(list.getItems().size() > today);
        go(new Place.OnePerson(calls().getFirst()));
        hand.clickWords("Retour à la liste");
        hand.waitFor("work");
        hand.click("work-home");
        hand.waitFor("people");
        go(new Place.OnePerson(calls().getFirst()));
        hand.clickWords("Retour à l’accueil");
        hand.waitFor("people");
    }

    @Test
    void enterDoesTheThingThatIsChosen() throws Exception {
        crowd();
        act(() -> shell.go(new Place.Work()));
        hand.waitFor("work");
        hand.press(KeyCode.ENTER);
        var first = calls().getFirst();
        assertEquals(new Place.Refusal(file(first).key()), shell.place());
        act(() -> shell.go(new Place.Work()));
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.ENTER);
        assertEquals(new Place.Refusal(file(calls().get(1)).key()), shell.place());
    }

    @Test
    void oneKeyAnswersAndTheNextOneStandsThere() throws Exception {
        crowd();
        var calls = calls();
        assertTrue(calls.size() > 5, "enough to call for");
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        hand.click("call-round");
        hand.type("round-adviser", "Mme Roux");
        hand.click("round-show");
        hand.sees("Né(e) le");
        hand.picture("round-first");
        answerByKey("1", "asked", calls.get(0));
        hand.sees("justificatif demandé");
        answerByKey("é", "refused", calls.get(1));
        answerByKey("3", "unanswered", calls.get(2));
        hand.sees("Personne n’a répondu à 10 h.");
        answerByKey("4", "rejected", calls.get(2));
        answerByKey("5", "later", calls.get(3));
        hand.waitFor(answer("asked", calls.get(4)));
        hand.picture("round-later");
        assertEquals("Mme Roux", file(calls.get(0)).refusal().orElseThrow().adviser());
        assertEquals(1, file(calls.get(0)).requests().size());
        assertTrue(file(calls.get(1)).refusal().isPresent());
        assertEquals(0, file(calls.get(1)).requests().size());
        var attempts = file(calls.get(2)).attempts();
        assertEquals(
                List.of(Outcome.BUSY, Outcome.REJECTED),
                attempts.subList(attempts.size() - 2, attempts.size()).stream()
                        .map(a -> a.outcome())
                        .toList());
        hand.click("round-back");
        hand.sees("32 refus (2 au téléphone, 30 en ligne)");
        hand.sees("1 justificatif demandé");
        hand.picture("work-done");
    }

    @Test
    void whatIsTakenBackHasItsTurnAgain() throws Exception {
        crowd();
        var calls = calls();
        act(() -> shell.go(new Place.Work()));
        hand.click("call-round");
        answerByKey("1", "asked", calls.get(0));
        hand.waitFor(answer("asked", calls.get(1)));
        hand.press(KeyCode.CONTROL, KeyCode.Z);
        hand.waitFor(answer("asked", calls.get(0)));
        assertTrue(file(calls.get(0)).refusal().isEmpty());
    }

    @Test
    void aSecondPressIsNotForTheNextPerson() throws Exception {
        crowd();
        var calls = calls();
        act(() -> shell.go(new Place.Work()));
        hand.click("call-round");
        hand.waitFor(answer("asked", calls.get(0)));
        act(() -> {
            var next = shell.scene();
            for (var i = 0; i < 4; i++) {
                press(next, "1");
            }
        });
        hand.waitFor(answer("asked", calls.get(1)));
        assertTrue(file(calls.get(0)).refusal().isPresent());
        assertTrue(file(calls.get(1)).refusal().isEmpty());
    }

    private static void press(Scene scene, String character) {
        var focus = scene.getFocusOwner();
        if (focus != null) {
            focus.fireEvent(
                    new KeyEvent(
                            KeyEvent.KEY_TYPED,
                            character,
                            "",
                            KeyCode.UNDEFINED,
                            false,
                            false,
                            false,
                            false));
        }
    }

    @Test
    void figuresInAFieldAreNoAnswers() throws Exception {
        crowd();
        var calls = calls();
        act(() -> shell.go(new Place.Work()));
        hand.click("call-round");
        hand.waitFor(answer("asked", calls.get(0)));
        hand.type("round-note", "15 minutes");
        assertTrue(file(calls.get(0)).refusal().isEmpty());
        hand.click(answer("asked", calls.get(0)));
        assertEquals("15 minutes", file(calls.get(0)).refusal().orElseThrow().note());
        hand.waitFor(answer("asked", calls.get(1)));
        assertEquals("", typed("round-note"));
    }

    @Test
    void whatStoodThereWhenTheKeyWasPressedIsWhatIsTakenDown() throws Exception {
        crowd();
        var first = calls().getFirst();
        act(() -> shell.go(new Place.Work()));
        hand.click("call-round");
        hand.type("round-adviser", "Mme Roux");
        hand.type("round-note", "musique");
        act(() -> hand.waitFor("round-show").requestFocus());
        background.waitForCall();
        answerByKey("3", "unanswered", first);
        act(background::all);
        var attempt = file(first).attempts().getLast();
        assertEquals(Outcome.BUSY, attempt.outcome());
        assertEquals("Mme Roux", attempt.adviser());
        assertEquals("musique", attempt.note());
    }

    @Test
    void whoWasPutOffComesAtTheEnd() throws Exception {
        family();
        act(() -> shell.go(new Place.Work()));
        hand.click("call-round");
        var round = (ListView<?>) hand.waitFor("round-people");
        for (var i = round.getItems().size(); i > 0; i--) {
            hand.waitFor("round-show");
            var later =
                    shell.scene().getRoot().lookupAll(".answer").stream()
                            .filter(n -> String.valueOf(n.getId()).startsWith("answer-later"))
                            .findFirst()
                            .orElseThrow();
            hand.click(String.valueOf(later.getId()));
        }
        hand.sees("Tout le monde a eu son tour.");
        hand.picture("round-ended");
        hand.click("round-again");
        hand.waitFor("round-show");
        assertFalse(((Labeled) hand.waitFor("round-show")).getText().isEmpty());
    }

    @SuppressWarnings("unchecked") // the table of people
    private TableView<Standing> table() {
        return (TableView<Standing>) hand.waitFor("people");
    }

    private void choose(Predicate<Standing> whom) {
        var rows = table().getItems();
        act(() -> {
            table().getSelectionModel().clearSelection();
            IntStream.range(0, rows.size())
                    .filter(i -> whom.test(rows.get(i)))
                    .forEach(table().getSelectionModel()::select);
        });
    }

    @Test
    void thoseChosenInTheTableAreCalledForAndTheOthersCounted() throws Exception {
        crowd();
        choose(s -> true);
        hand.sees("60 personnes choisies");
        hand.picture("crowd-chosen");
        hand.click("call-for-several");
        var calls =
                new SurveyCalls(shell.desk().register())
                        .of(shell.desk().survey(), shell.desk().survey().rows());
        hand.sees(60 - calls.cases().size() + " personnes choisies ne sont pas dans ces appels :");
        hand.picture("round-for-several");
        var first = calls.cases().getFirst().person().id();
        answerByKey("5", "later", first);
        hand.waitFor(answer("asked", calls.cases().get(1).person().id()));
        assertFalse(hand.text().contains("ne sont pas dans ces appels"));
        hand.clickWords("Retour à l’accueil");
        hand.waitFor("people");
    }

    @Test
    void whereNobodyIsToBeCalledForNoRoundBegins() throws Exception {
        crowd();
        var some = calls().subList(0, 5);
        var verb = new RecordRefusal(shell.desk().register());
        verb.chooseForAll(some.stream().map(CaseKey::first).toList(), "online");
        verb.decide(some.get(0), Decision.KEEP);
        verb.decide(some.get(1), Decision.KEEP);
        act(shell::refresh);
        choose(s -> some.contains(s.person().id()));
        hand.click("call-for-several");
        hand.sees("Pas d’appel à faire maintenant pour ces personnes :");
        hand.sees("2 n’ont plus de refus à faire");
        hand.sees("3 passent par un autre moyen");
        assertEquals(new Place.Home(), shell.place());
        hand.picture("crowd-no-call");
    }

    @Test
    void whoeverWasTurnedDownLeadsToTheWayOutAndThatBackToTheCalls() throws Exception {
        crowd();
        var calls = calls();
        act(() -> shell.go(new Place.Work()));
        hand.click("call-round");
        hand.waitFor(answer("rejected", calls.get(0)));
        answerByKey("4", "rejected", calls.get(0));
        hand.waitFor(answer("asked", calls.get(1)));
        hand.sees("refusé par le conseiller");
        var list = (ListView<?>) hand.waitFor("round-people");
        act(() -> {
            list.scrollTo(0);
            list.requestFocus();
        });
        hand.picture("round-turned-down");
        hand.click("way-out-" + calls.get(0));
        hand.sees("Retour aux appels");
        hand.picture("round-way-out");
        var trouble =
                shell.scene().getRoot().lookupAll(".button").stream()
                        .map(node -> String.valueOf(node.getId()))
                        .filter(id -> id.startsWith("trouble-"))
                        .findFirst()
                        .orElseThrow();
        hand.click(trouble);
        hand.click("trouble-noted");
        hand.waitFor(answer("asked", calls.get(1)));
        assertEquals(1, file(calls.get(0)).troubles().size());
        act(() -> {
            list().getSelectionModel().select(0);
            list().requestFocus();
        });
        hand.press(KeyCode.ENTER);
        hand.click("troubles-back");
        hand.waitFor(answer("asked", calls.get(1)));
        go(new Place.OnePerson(calls.get(0)));
        hand.clickWords("Retour aux appels");
        hand.waitFor(answer("asked", calls.get(1)));
    }

    private ListView<?> list() {
        return (ListView<?>) hand.waitFor("round-people");
    }

    @Test
    void aNoteStaysWithThePersonWhoseTurnIsPutOff() throws Exception {
        crowd();
        var calls = calls();
        act(() -> shell.go(new Place.Work()));
        hand.click("call-round");
        hand.type("round-note", "rappeler lundi");
        hand.click(answer("later", calls.get(0)));
        hand.waitFor(answer("asked", calls.get(1)));
        assertEquals("", typed("round-note"));
        act(() -> list().getSelectionModel().select(0));
        act(() -> list().requestFocus());
        hand.press(KeyCode.ENTER);
        hand.waitFor(answer("asked", calls.get(0)));
        assertEquals("rappeler lundi", typed("round-note"));
        hand.click("round-back");
        hand.click("drop-input");
        hand.waitFor("work");
        hand.click("call-round");
        hand.waitFor(answer("asked", calls.get(0)));
        assertEquals("", typed("round-note"));
    }
}
