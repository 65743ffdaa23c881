package fr.carnetderefus.cli;

import fr.carnetderefus.model.people.Extent;
import fr.carnetderefus.model.people.Ground;
import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.Register;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** A person as the options tell it, over what is known already. */
final class PersonForm {
    static final Param GIVEN = Param.text("given", "text");
    static final Param FAMILY = Param.text("family", "text");
    static final Param BORN = Param.date("born");
    static final Param KIND =
            Param.choice("kind", PersonKind.ADULT, PersonKind.CHILD, PersonKind.REPRESENTED);
    static final Param USED_NAME = Param.text("used-name", "text");
    static final Param HOUSEHOLD = Param.text("household", "text");
    static final Param ME = Param.fact("me");
    static final Param REPRESENTED_BY = Param.id("represented-by");
    static final Param GROUND = Param.choice("ground", Ground.values());
    static final Param EXTENT = Param.choice("extent", Extent.values());
    static final Param COURT = Param.text("court", "text");
    static final Param REFERENCE = Param.text("reference", "text");
    static final Param MEASURE_START = Param.date("measure-start");
    static final Param MEASURE_END = Param.date("measure-end");

    private static final List<Param> ABOUT_REPRESENTATION =
            List.of(REPRESENTED_BY, GROUND, EXTENT, COURT, REFERENCE, MEASURE_START, MEASURE_END);

    static final List<Param> ADDING =
            all(GIVEN.needed(), FAMILY.needed(), BORN.needed(), KIND.needed());

    static final List<Param> AMENDING = all(Options.PERSON, GIVEN, FAMILY, BORN, KIND);

    private final Call call;
    private final Register register;

    PersonForm(Call call, Register register) {
        this.call = call;
        this.register = register;
    }

    private static List<Param> all(Param... first) {
        var all = new ArrayList<>(List.of(first));
        all.addAll(List.of(USED_NAME, HOUSEHOLD, ME));
        all.addAll(ABOUT_REPRESENTATION);
        all.addAll(InsuranceForm.PARAMS);
        return List.copyOf(all);
    }

    /** Somebody new. */
    Person added(PersonId id) throws CarnetException, RefusedException {
        return person(id, null);
    }

    /** Somebody known already, with what was given changed. */
    Person amended(Person before) throws CarnetException, RefusedException {
        return person(before.id(), before);
    }

    private Person person(PersonId id, @Nullable Person before)
            throws CarnetException, RefusedException {
        var given = call.given();
        var kind =
                before == null
                        ? given.needConstant(KIND, PersonKind.class)
                        : given.constant(KIND, PersonKind.class).orElse(before.kind());
        var names = names(before);
        var born = before == null ? given.needDate(BORN) : given.date(BORN).orElse(before.born());
        var representation = representation(kind, before);
        var keeper = given.flag(ME).orElse(before != null && before.keeper());
        return new Person(
                id,
                kind,
                names,
                born,
                household(before, names, representation),
                keeper,
                representation,
                new InsuranceForm(call, register).insurance(kind, representation, before));
    }

    private Names names(@Nullable Person before) {
        var given = call.given();
        var known = before == null ? Names.of("", "") : before.names();
        return new Names(
                given.text(GIVEN).orElse(known.given()),
                given.text(FAMILY).orElse(known.birth()),
                given.text(USED_NAME).orElse(known.used()));
    }

    private @Nullable Representation representation(PersonKind kind, @Nullable Person before) {
        var given = call.given();
        if (kind == PersonKind.ADULT) {
            ABOUT_REPRESENTATION.stream()
                    .filter(given::has)
                    .findFirst()
                    .ifPresent(p -> {
                        throw new UsageException("cli.usage.adult", given.shown(p));
                    });
            return null;
        }
        var usual =
                Representation.of(
                        null,
                        kind == PersonKind.CHILD ? Ground.PARENTAL_AUTHORITY : Ground.TUTELLE);
        var same = before != null && before.kind() == kind ? before.representation() : null;
        var known = same == null ? usual : same;
        var ground = given.constant(GROUND, Ground.class).orElse(known.ground());
        if (kind == PersonKind.REPRESENTED && !ground.isMeasure()) {
            throw new UsageException("cli.usage.ground", given.shown(GROUND));
        }
        return new Representation(
                given.has(REPRESENTED_BY) ? given.needPerson(REPRESENTED_BY) : known.by(),
                ground,
                given.constant(EXTENT, Extent.class)
                        .orElse(ground == known.ground() ? known.extent() : Extent.UNKNOWN),
                given.text(REFERENCE).orElse(known.reference()),
                given.text(COURT).orElse(known.court()),
                given.has(MEASURE_START) ? given.needDate(MEASURE_START) : known.start(),
                given.has(MEASURE_END) ? given.needDate(MEASURE_END) : known.end());
    }

    /** The representative's household; else the only one there is; else one of their own. */
    private String household(
            @Nullable Person before, Names names, @Nullable Representation representation)
            throws CarnetException {
        var asked = call.given().text(HOUSEHOLD).map(String::strip).filter(h -> !h.isEmpty());
        if (asked.isPresent()) {
            return asked.get();
        }
        if (before != null) {
            return before.household();
        }
        var by = representation == null ? null : representation.by();
        if (by != null) {
            return register.file(by).person().household();
        }
        var all = register.state().households();
        return all.size() == 1 ? all.getFirst() : names.family();
    }
}
