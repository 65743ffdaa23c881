package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Entry.Outcome;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.register.SurveyCalls.Why;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** For whom of several one telephones, and why not for the others. */
class SurveyCallsTest extends OnTuesday {
    private PersonId refused(String name, String channel) throws Exception {
        var id = until(name, TODAY.plusDays(20), channel);
        refusal.attempt(
                id, new Entry.AttemptMade(channel, TODAY.atTime(9, 0), Outcome.DONE, "", ""));
        return id;
    }

    private SurveyCalls.Calls calls(Set<PersonId> people) {
        return calls(people, TODAY);
    }

    private SurveyCalls.Calls calls(Set<PersonId> people, LocalDate day) {
        var survey = new SurveyDeadlines(register).on(day);
        var chosen = survey.rows().stream().filter(s -> people.contains(s.person().id())).toList();
        return new SurveyCalls(register).of(survey, chosen);
    }

    private static List<String> names(SurveyCalls.Calls calls) {
        return calls.cases().stream().map(Standing::person).map(p -> p.names().given()).toList();
    }

    @Test
    void onlyThoseChosenWhoseNextThingIsACallAreCalledForTheMostPressingFirst() throws Exception {
        var soon = until("Soon", TODAY.plusDays(2), "phone");
        var last = until("Last", TODAY, "phone");
        var proof = refused("Proof", "phone");
        until("Other", TODAY.plusDays(1), "phone");
        var calls = calls(Set.of(soon, last, proof));
        assertEquals(List.of("Last", "Soon", "Proof"), names(calls));
        assertEquals(Map.of(), calls.left());
    }

    @Test
    void onASaturdayItIsTooLateToCallForWhomTheLastDayIsSunday() throws Exception {
        var sunday = until("Sunday", LocalDate.of(2026, 11, 29), "phone");
        assertEquals(List.of("Sunday"), names(calls(Set.of(sunday), LocalDate.of(2026, 11, 27))));
        var saturday = calls(Set.of(sunday), LocalDate.of(2026, 11, 28));
        assertEquals(List.of(), names(saturday));
        assertEquals(Map.of(Why.LINE_OVER, 1), saturday.left());
    }

    @Test
    void eachOfTheOthersHasAReason() throws Exception {
        var called = until("Called", TODAY.plusDays(2), "phone");
        var online = until("Online", TODAY.plusDays(2), "online");
        var none = until("None", TODAY.plusDays(2), "");
        var waiting = Marie.named(register, "Waiting").id();
        var made = refused("Made", "online");
        var keeps = until("Keeps", TODAY.plusDays(2), "phone");
        refusal.decide(keeps, Entry.Decision.KEEP);
        var trouble = until("Trouble", TODAY.plusDays(2), "phone");
        new RecordTrouble(register).met(CaseKey.first(trouble), "code-lost", null, "");
        var calls = calls(Set.of(called, online, none, waiting, made, keeps, trouble));
        assertEquals(List.of("Called"), names(calls));
        assertEquals(
                Map.of(
                        Why.OTHER_WAY, 1,
                        Why.NO_WAY, 1,
                        Why.NO_NOTICE, 1,
                        Why.REFUSED, 1,
                        Why.SETTLED, 1,
                        Why.TROUBLE, 1),
                calls.left());
    }
}
