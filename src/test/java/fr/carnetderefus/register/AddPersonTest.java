package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
}
