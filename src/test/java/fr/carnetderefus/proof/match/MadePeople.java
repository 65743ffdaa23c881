package fr.carnetderefus.proof.match;

import fr.carnetderefus.model.people.Ground;
import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Nir;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.register.AddPerson;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.State;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A carnet in memory with people who are made up, each under a key. */
final class MadePeople implements AutoCloseable {
    private final Register register;
    private final Map<String, PersonId> ids = new HashMap<>();
    private final Map<PersonId, String> keys = new HashMap<>();

    MadePeople(LocalDate today) throws CarnetException {
        register = carnet(today);
    }

    /** One with nobody in it yet. */
    static Register carnet(LocalDate today) throws CarnetException {
        var zone = ZoneId.of("Europe/Paris");
        var clock = Clock.fixed(today.atTime(10, 0).atZone(zone).toInstant(), zone);
        return Carnets.shipped(clock).inMemory();
    }

    State state() {
        return register.state();
    }

    PersonId id(String key) {
        return Objects.requireNonNull(ids.get(key), key);
    }

    String key(PersonId id) {
        return Objects.requireNonNull(keys.get(id), id::value);
    }

    /** Whose carnet it is. */
    void keeper(String key, Names names, String born, Nir nir) throws CarnetException {
        add(key, PersonKind.ADULT, names, born, true, null, own(nir));
    }

    void adult(String key, Names names, String born, @Nullable Nir nir) throws CarnetException {
        add(key, PersonKind.ADULT, names, born, false, null, own(nir));
    }

    void child(String key, Names names, String born, String parent) throws CarnetException {
        var acts = Representation.of(id(parent), Ground.PARENTAL_AUTHORITY);
        var insurance = new Insurance(null, id(parent), null, "");
        add(key, PersonKind.CHILD, names, born, false, acts, insurance);
    }

    void ward(String key, Names names, String born, Nir nir, String guardian)
            throws CarnetException {
        var acts = Representation.of(id(guardian), Ground.TUTELLE);
        add(key, PersonKind.REPRESENTED, names, born, false, acts, own(nir));
    }

    private static Insurance own(@Nullable Nir nir) {
        return new Insurance(nir, null, null, "");
    }

    private void add(
            String key,
            PersonKind kind,
            Names names,
            String born,
            boolean keeper,
            @Nullable Representation representation,
            Insurance insurance)
            throws CarnetException {
        var person =
                new Person(
                        AddPerson.newId(),
                        kind,
                        names,
                        LocalDate.parse(born),
                        names.family(),
                        keeper,
                        representation,
                        insurance);
        new AddPerson(register).add(person);
        ids.put(key, person.id());
        keys.put(person.id(), key);
    }

    @Override
    public void close() {
        register.close();
    }
}
