package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.register.AddPerson;
import fr.carnetderefus.ui.edit.PersonFormView;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
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
                new Place.WayOut(LATER, "code-lost"),
                Place.Edit.of(null),
                Place.Edit.of(TWO),
                new Place.Edit(ONE, PersonFormView.At.CARD, new Place.Refusal(LATER)),
                new Place.Notice(Set.of(), null),
                new Place.Notice(Set.of(ONE, TWO), "mon-espace-sante"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void comesBackAsItWas(Place place) {
        assertEquals(Optional.of(place), PlaceText.write(place).flatMap(PlaceText::read));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "nowhere", "edit", "edit - LATER home", "way-out 01", "edit - START"})
    void whatANewerVersionWroteLeadsNowhere(String text) {
        assertEquals(Optional.empty(), PlaceText.read(text));
    }
}
