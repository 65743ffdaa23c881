package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.CallRound;
import fr.carnetderefus.model.refusal.CallRound.Turn;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.register.AddPerson;
import fr.carnetderefus.register.SurveyCalls.Why;
import fr.carnetderefus.ui.edit.PersonFormView;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A place in which something is half typed is found again. */
class PlaceTextTest {
    private static final PersonId ONE = AddPerson.newId();
    private static final PersonId TWO = AddPerson.newId();
    private static final CaseKey LATER = new CaseKey(ONE, "01KAV5V5XW5KAHCWS3JQW5VJ6T");

    static List<Place> places() {
        return List.of(
                new Place.Home(),
                new Place.Proofs(),
                new Place.Tray(),
                new Place.OnePerson(ONE),
                new Place.OneCase(CaseKey.first(ONE)),
                new Place.OneCase(LATER),
                new Place.Refusal(LATER),
                new Place.Troubles(CaseKey.first(TWO)),
                new Place.Troubles(LATER, calls()),
                new Place.WayOut(LATER, "code-lost", new Place.OneCase(LATER)),
                new Place.WayOut(LATER, "code-lost", calls()),
                new Place.Work(),
                calls(),
                new Place.Round(CallRound.of(List.of()), new Place.Home(), Map.of()),
                new Place.Edit(ONE, PersonFormView.At.NIR, calls()),
                Place.Edit.of(null),
                Place.Edit.of(TWO),
                new Place.Edit(ONE, PersonFormView.At.CARD, new Place.Refusal(LATER)),
                new Place.Notice(Set.of(), null),
                new Place.Notice(Set.of(ONE, TWO), "mon-espace-sante"));
    }

    private static Place calls() {
        var turns = List.of(new Turn(LATER, 2, 0), new Turn(CaseKey.first(TWO), 0, 11));
        return new Place.Round(
                new CallRound(turns, Set.of(CaseKey.first(TWO))),
                new Place.Work(),
                Map.of(Why.OTHER_WAY, 3, Why.NO_CODE, 1));
    }

    @Test
    void whatAnOlderVersionWroteLeadsBackToTheCase() {
        var case1 = CaseKey.first(ONE);
        assertEquals(
                Optional.of(new Place.Troubles(case1)),
                PlaceText.read("troubles " + ONE.value() + " -"));
        assertEquals(
                Optional.of(new Place.WayOut(case1, "code-lost", new Place.OneCase(case1))),
                PlaceText.read("way-out " + ONE.value() + " - code-lost"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void comesBackAsItWas(Place place) {
        assertEquals(Optional.of(place), PlaceText.write(place).flatMap(PlaceText::read));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nowhere",
                "edit",
                "edit - LATER home",
                "way-out 01",
                "edit - START",
                "round",
                "round home two",
                "round home 1 01 - 0 0"
            })
    void whatANewerVersionWroteLeadsNowhere(String text) {
        assertEquals(Optional.empty(), PlaceText.read(text));
    }
}
