package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.Ground;
import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.register.CarnetException.Reason;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Who may come into the carnet, and who may leave it. */
class AddPersonTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2026, 11, 25).atTime(10, 15).atZone(PARIS).toInstant(), PARIS);

    private Register register;
    private AddPerson verb;
    private Person marie;

    @BeforeEach
    void begin() throws Exception {
        register = Carnets.shipped(CLOCK).inMemory();
        verb = new AddPerson(register);
        marie = person("Marie", PersonKind.ADULT, null, Insurance.NONE);
        verb.add(marie);
    }

    @AfterEach
    void end() {
        register.close();
    }

    private static Person person(
            String given,
            PersonKind kind,
            @Nullable Representation representation,
            Insurance insurance) {
        var born = kind == PersonKind.CHILD ? LocalDate.of(2019, 5, 4) : LocalDate.of(1985, 3, 2);
        return new Person(
                AddPerson.newId(),
                kind,
                Names.of(given, "Exemple"),
                born,
                "Exemple",
                false,
                representation,
                insurance);
    }

    private static CarnetException refused(Reason reason, Executable doing) {
        var refusal = assertThrows(CarnetException.class, doing);
        assertEquals(reason, refusal.reason());
        return refusal;
    }

    @Test
    void whoIsSavedTwiceComesOnce() throws Exception {
        var entries = register.state().entries();
        refused(Reason.PERSON_EXISTS, () -> verb.add(marie));
        assertEquals(entries, register.state().entries());
        verb.remove(marie.id());
        refused(Reason.PERSON_EXISTS, () -> verb.add(marie));
        new UndoStep(register).undo();
        assertEquals(marie, register.file(marie.id()).person());
    }

    @Test
    void namesakesBornTheSameDayArePointedOut() {
        assertEquals(List.of(), verb.namesakes(marie), "nobody is their own namesake");
        var same = person("MARIE", PersonKind.ADULT, null, Insurance.NONE);
        assertEquals(List.of(marie), verb.namesakes(same));
        var sister = person("Marion", PersonKind.ADULT, null, Insurance.NONE);
        assertEquals(List.of(), verb.namesakes(sister));
        var daughter = person("Marie", PersonKind.CHILD, null, Insurance.NONE);
        assertEquals(List.of(), verb.namesakes(daughter));
    }

    @Test
    void whoIsNeededByOthersCannotLeave() throws Exception {
        var by = Representation.of(marie.id(), Ground.PARENTAL_AUTHORITY);
        var lea = person("Léa", PersonKind.CHILD, by, Insurance.NONE);
        var card = new Insurance(null, marie.id(), null, "");
        var paul = person("Paul", PersonKind.ADULT, null, card);
        verb.add(lea);
        verb.add(paul);
        var entries = register.state().entries();
        var refusal = refused(Reason.PERSON_NEEDED, () -> verb.remove(marie.id()));
        assertEquals(List.of("Marie Exemple", "Léa Exemple, Paul Exemple"), refusal.args());
        assertEquals(entries, register.state().entries());
        verb.remove(lea.id());
        refused(Reason.PERSON_NEEDED, () -> verb.remove(marie.id()));
        verb.remove(paul.id());
        verb.remove(marie.id());
        assertTrue(register.state().cases().isEmpty());
    }

    @Test
    void whoIsNeededByOthersDoesNotLeaveByUndoEither() throws Exception {
        var undo = new UndoStep(register);
        var added = register.state().entries().getLast().step();
        var by = Representation.of(marie.id(), Ground.PARENTAL_AUTHORITY);
        var lea = person("Léa", PersonKind.CHILD, by, Insurance.NONE);
        verb.add(lea);
        var refusal = refused(Reason.UNDO_BREAKS_LINK, () -> undo.undo(added));
        assertEquals(List.of("Léa Exemple"), refusal.args());
        undo.undo();
        undo.undo();
        assertTrue(register.state().cases().isEmpty());
        refused(Reason.NOTHING_TO_UNDO, undo::undo);
        undo.redo();
        undo.redo();
        verb.amend(person(lea, null));
        verb.remove(marie.id());
        var amended = register.state().entries().get(register.state().entries().size() - 2);
        refused(Reason.UNDO_BREAKS_LINK, () -> undo.undo(amended.step()));
    }

    private static Person person(Person person, @Nullable Representation representation) {
        return new Person(
                person.id(),
                person.kind(),
                person.names(),
                person.born(),
                person.household(),
                person.keeper(),
                representation,
                person.insurance());
    }
}
