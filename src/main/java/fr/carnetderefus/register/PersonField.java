package fr.carnetderefus.register;

import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Nir;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.model.people.VitaleCard;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;

/** What is known of a person, piece by piece: two copies may each have changed another piece. */
enum PersonField {
    GIVEN_NAME,
    BIRTH_NAME,
    USED_NAME,
    BORN,
    KIND,
    HOUSEHOLD,
    KEEPER,
    REPRESENTATION,
    NIR,
    COVERED_BY,
    CARD,
    DEPARTMENT,
    CAISSE;

    @Nullable Object of(Person person) {
        var insurance = person.insurance();
        return switch (this) {
            case GIVEN_NAME -> person.names().given();
            case BIRTH_NAME -> person.names().birth();
            case USED_NAME -> person.names().used();
            case BORN -> person.born();
            case KIND -> person.kind();
            case HOUSEHOLD -> person.household();
            case KEEPER -> person.keeper();
            case REPRESENTATION -> person.representation();
            case NIR -> insurance.nir();
            case COVERED_BY -> insurance.coveredBy();
            case CARD -> insurance.card();
            case DEPARTMENT -> insurance.department();
            case CAISSE -> insurance.caisse();
        };
    }

    /** Whether two persons are told apart by it. */
    boolean differs(Person one, Person other) {
        return !Objects.equals(of(one), of(other));
    }

    /** A person with this piece of another. */
    Person from(Person other, Person person) {
        return with(person, of(other));
    }

    private Person with(Person p, @Nullable Object value) {
        var names = p.names();
        var insurance = p.insurance();
        return switch (this) {
            case GIVEN_NAME -> named(p, new Names(text(value), names.birth(), names.used()));
            case BIRTH_NAME -> named(p, new Names(names.given(), text(value), names.used()));
            case USED_NAME -> named(p, new Names(names.given(), names.birth(), text(value)));
            case BORN -> {
                var born = (LocalDate) Objects.requireNonNull(value);
                yield new Person(
                        p.id(),
                        p.kind(),
                        names,
                        born,
                        p.household(),
                        p.keeper(),
                        p.representation(),
                        insurance);
            }
            case KIND -> {
                var kind = (PersonKind) Objects.requireNonNull(value);
                yield new Person(
                        p.id(),
                        kind,
                        names,
                        p.born(),
                        p.household(),
                        p.keeper(),
                        p.representation(),
                        insurance);
            }
            case HOUSEHOLD ->
                    new Person(
                            p.id(),
                            p.kind(),
                            names,
                            p.born(),
                            text(value),
                            p.keeper(),
                            p.representation(),
                            insurance);
            case KEEPER -> keeper(p, Boolean.TRUE.equals(value));
            case REPRESENTATION ->
                    new Person(
                            p.id(),
                            p.kind(),
                            names,
                            p.born(),
                            p.household(),
                            p.keeper(),
                            (@Nullable Representation) value,
                            insurance);
            case NIR ->
                    insured(
                            p,
                            new Insurance(
                                    (@Nullable Nir) value,
                                    insurance.coveredBy(),
                                    insurance.card(),
                                    insurance.department(),
                                    insurance.caisse()));
            case COVERED_BY -> insured(p, insurance.coveredBy((@Nullable PersonId) value));
            case CARD ->
                    insured(
                            p,
                            new Insurance(
                                    insurance.nir(),
                                    insurance.coveredBy(),
                                    (@Nullable VitaleCard) value,
                                    insurance.department(),
                                    insurance.caisse()));
            case DEPARTMENT ->
                    insured(
                            p,
                            new Insurance(
                                    insurance.nir(),
                                    insurance.coveredBy(),
                                    insurance.card(),
                                    text(value),
                                    insurance.caisse()));
            case CAISSE ->
                    insured(
                            p,
                            new Insurance(
                                    insurance.nir(),
                                    insurance.coveredBy(),
                                    insurance.card(),
                                    insurance.department(),
                                    text(value)));
        };
    }

    private static String text(@Nullable Object value) {
        return (String) Objects.requireNonNull(value);
    }

    /** The same person, keeping the carnet or not. */
    static Person keeper(Person p, boolean keeper) {
        return new Person(
                p.id(),
                p.kind(),
                p.names(),
                p.born(),
                p.household(),
                keeper,
                p.representation(),
                p.insurance());
    }

    private static Person named(Person p, Names names) {
        return new Person(
                p.id(),
                p.kind(),
                names,
                p.born(),
                p.household(),
                p.keeper(),
                p.representation(),
                p.insurance());
    }

    private static Person insured(Person p, Insurance insurance) {
        return new Person(
                p.id(),
                p.kind(),
                p.names(),
                p.born(),
                p.household(),
                p.keeper(),
                p.representation(),
                insurance);
    }
}
