package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Entry.Outcome;
import fr.carnetderefus.register.SurveyDone.Tally;
import fr.carnetderefus.register.SurveyWork.Way;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The day's work: what is to be done together, in which order, and what was done. */
class SurveyWorkTest extends OnTuesday {
    private PersonId attempt(PersonId id, String channel, Outcome outcome) throws Exception {
        refusal.attempt(
                id, new Entry.AttemptMade(channel, TODAY.atTime(9, 0), outcome, "", "un mot"));
        return id;
    }

    private String list() {
        var tasks = new SurveyToday(register).on(TODAY);
        var lines = new ArrayList<String>();
        for (var part : new SurveyWork(register).of(tasks)) {
            part.tasks()
                    .forEach(
                            t -> lines.add(part.way() + " " + t.person().person().names().given()));
        }
        return String.join(", ", lines);
    }

    @Test
    void whatIsDoneInOneWayStandsTogether() throws Exception {
        until("Ana", TODAY.plusDays(20), "online");
        until("Bob", TODAY.plusDays(21), "phone");
        until("Cléo", TODAY.plusDays(22), "");
        until("Dina", TODAY.plusDays(3), "online");
        attempt(until("Éric", TODAY.plusDays(20), "phone"), "phone", Outcome.DONE);
        attempt(until("Fanny", TODAY.plusDays(20), "online"), "online", Outcome.DONE);
        assertEquals(
                "PHONE Bob, PHONE Éric, ONLINE Dina, ONLINE Ana, CARNET Cléo, CARNET Fanny",
                list());
    }

    @Test
    void aLastDayComesBeforeWhatMayBeLostAlreadyAndThatBeforeTheRest() throws Exception {
        until("Soon", TODAY.plusDays(1), "phone");
        until("Late", TODAY.minusDays(3), "phone");
        until("Last", TODAY, "phone");
        assertEquals("PHONE Last, PHONE Late, PHONE Soon", list());
    }

    @Test
    void onAFridayTheLastPhoneDayIsBeforeTheLastDay() throws Exception {
        // a Sunday: the line answers on the Friday before for the last time
        until("Line", LocalDate.of(2026, 11, 29), "phone");
        until("Site", LocalDate.of(2026, 11, 28), "online");
        var tasks = new SurveyToday(register).on(TODAY);
        assertEquals(LocalDate.of(2026, 11, 27), tasks.getFirst().last());
        assertEquals("PHONE Line, ONLINE Site", list());
    }

    private Tally tally() {
        return new SurveyDone(register).on(TODAY);
    }

    @Test
    void aDayBeginsWithNothing() throws Exception {
        Marie.in(register);
        assertTrue(tally().isEmpty());
    }

    @Test
    void theTallyCountsWhatWasReached() throws Exception {
        var ana = until("Ana", TODAY.plusDays(20), "phone");
        var bob = until("Bob", TODAY.plusDays(20), "phone");
        attempt(ana, "phone", Outcome.BUSY);
        attempt(ana, "phone", Outcome.DONE);
        refusal.requestProof(ana, "phone", "");
        attempt(bob, "phone", Outcome.REJECTED);
        attempt(until("Cléo", TODAY.plusDays(20), "online"), "online", Outcome.DONE);
        assertEquals(new Tally(Map.of(Way.PHONE, 1, Way.ONLINE, 1), 1, 0, 1, 1, 3, 3), tally());
        assertEquals(2, tally().refusals());
    }

    @Test
    void whatIsTakenBackOrWasWrittenOnAnotherDayIsNotCounted() throws Exception {
        var ana = until("Ana", TODAY.plusDays(20), "phone");
        attempt(ana, "phone", Outcome.DONE);
        new UndoStep(register).undo();
        assertEquals(0, tally().refusals());
        assertTrue(new SurveyDone(register).on(TODAY.plusDays(1)).isEmpty());
    }

    @Test
    void aCallCountsForTheDayItWasMadeOn() throws Exception {
        var ana = until("Ana", TODAY.plusDays(20), "phone");
        var yesterday = TODAY.minusDays(1);
        refusal.attempt(
                ana, new Entry.AttemptMade("phone", yesterday.atTime(9, 0), Outcome.DONE, "", ""));
        assertEquals(0, tally().refusals());
        assertEquals(1, new SurveyDone(register).on(yesterday).refusals());
    }

    @Test
    void whoWasRemovedIsNotCounted() throws Exception {
        var ana = attempt(until("Ana", TODAY.plusDays(20), "phone"), "phone", Outcome.DONE);
        new AddPerson(register).remove(ana);
        assertEquals(new Tally(Map.of(), 0, 0, 0, 0, 0, 0), tally());
        assertEquals(List.of(), new SurveyToday(register).on(TODAY));
    }
}
