package fr.carnetderefus.exchange;

import fr.carnetderefus.model.people.CardType;
import fr.carnetderefus.model.people.Extent;
import fr.carnetderefus.model.people.Ground;
import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Nir;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.model.people.SerialCheck;
import fr.carnetderefus.model.people.VitaleCard;
import fr.carnetderefus.register.Search;
import fr.carnetderefus.text.Message;
import fr.carnetderefus.text.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A person as a row tells them, over what is known already. What a row does not tell stays; a name
 * that differs in capitals and accents alone stays too.
 *
 * @param by whom the row names to act for them; null where it names nobody
 * @param keeper who keeps the carnet; null where they are not in it
 * @param usual the kind of adults of whom the list does not tell it
 * @param faults takes what speaks against it
 */
record Drafting(
        Facts facts,
        @Nullable Person by,
        @Nullable Person keeper,
        PersonKind usual,
        LocalDate today,
        List<Fault> faults,
        Mapping mapping) {
    private static final int ALL_DIGITS = 21;

    /** Somebody new; null where something they must have is missing. */
    @Nullable Person added(PersonId id) {
        var born = facts.born();
        need(Field.GIVEN, facts.given().isEmpty());
        need(Field.BIRTH_NAME, facts.birth().isEmpty());
        need(Field.BORN, born == null);
        if (born == null) {
            return null;
        }
        var names = new Names(facts.given(), facts.birth(), facts.used());
        var kind = kind(born);
        var representation = kind == PersonKind.ADULT ? acting() : represented(kind, usual(kind));
        var covering = covering(kind, representation);
        return new Person(
                id,
                kind,
                names,
                born,
                facts.household().isEmpty() ? household(kind, names, covering) : facts.household(),
                false,
                representation,
                new Insurance(
                        facts.nir(),
                        covering == null ? null : covering.id(),
                        card(null, covering == null ? facts.nir() : covering.insurance().nir()),
                        facts.department(),
                        facts.caisse()));
    }

    private void need(Field field, boolean missing) {
        // a cell that is not understood has been told already
        if (missing && faults.stream().noneMatch(f -> f.field() == field)) {
            fault(field, Message.of("list.fault.missing." + Texts.word(field)));
        }
    }

    private void fault(Field field, Message why) {
        faults.add(new Fault(field, mapping.column(field).orElse(-1), why));
    }

    private PersonKind kind(LocalDate born) {
        var told = facts.kind();
        if (told != null) {
            return told;
        }
        if (born.plusYears(Person.MAJORITY).isAfter(today)) {
            return PersonKind.CHILD;
        }
        return facts.tellsOfMeasure() ? PersonKind.REPRESENTED : usual;
    }

    /** For an adult who acts for themselves nobody acts. */
    private @Nullable Representation acting() {
        if (facts.tellsOfMeasure() || by != null) {
            fault(Field.KIND, Message.of("list.fault.adult-acts"));
        }
        return null;
    }

    private Representation usual(PersonKind kind) {
        var parental = kind == PersonKind.CHILD && usual == PersonKind.ADULT;
        return Representation.of(
                keeper == null ? null : keeper.id(),
                parental ? Ground.PARENTAL_AUTHORITY : Ground.TUTELLE);
    }

    private Representation represented(PersonKind kind, Representation known) {
        var ground = facts.ground() == null ? known.ground() : facts.ground();
        if (kind == PersonKind.REPRESENTED && !ground.isMeasure()) {
            fault(Field.GROUND, Message.of("list.fault.ground-of-child"));
        }
        return new Representation(
                by == null ? known.by() : by.id(),
                ground,
                extent(ground == known.ground() ? known.extent() : Extent.UNKNOWN),
                reference(known.reference()),
                told(known.court(), facts.court()),
                facts.start() == null ? known.start() : facts.start(),
                facts.end() == null ? known.end() : facts.end());
    }

    /** What a list says in general does not undo what somebody read in the decision. */
    private Extent extent(Extent known) {
        var told = facts.extent();
        return told == null || (told == Extent.PERSON && known.reachesPerson()) ? known : told;
    }

    /** The court's number before the guardian's own: letters name it. */
    private String reference(String known) {
        var bare = Known.reference(known);
        for (var written : List.of(facts.rg(), facts.file())) {
            if (!written.isEmpty() && Known.reference(written).equals(bare)) {
                return known;
            }
        }
        return facts.rg().isEmpty() ? told(known, facts.file()) : facts.rg();
    }

    /** What the row says, unless it says the same. */
    private static String told(String known, String told) {
        return told.isEmpty() || Search.fold(told).equals(Search.fold(known)) ? known : told;
    }

    /** A child under parental authority is asked for with the parent's number and card. */
    private @Nullable Person covering(PersonKind kind, @Nullable Representation representation) {
        var parental =
                kind == PersonKind.CHILD
                        && representation != null
                        && representation.ground() == Ground.PARENTAL_AUTHORITY;
        return parental ? (by == null ? keeper : by) : null;
    }

    private static String household(PersonKind kind, Names names, @Nullable Person covering) {
        if (covering != null) {
            return covering.household();
        }
        return kind == PersonKind.REPRESENTED ? names.full() : names.family();
    }

    private @Nullable VitaleCard card(@Nullable VitaleCard known, @Nullable Nir holder) {
        if (facts.serial().isEmpty()) {
            var type = facts.cardType();
            if (type == null || (known != null && known.type() == type)) {
                return known;
            }
            return new VitaleCard(type, "");
        }
        var type = cardType(known);
        if (type == null) {
            fault(Field.CARD_SERIAL, Message.of("list.fault.card-type-missing"));
            return known;
        }
        return switch (SerialCheck.of(type, facts.serial(), holder)) {
            case SerialCheck.Valid(var serial) -> new VitaleCard(type, serial);
            case SerialCheck.Doubtful(var serial, _) -> new VitaleCard(type, serial);
            case SerialCheck.Wrong(var why, var length) -> {
                var key = "cli.serial.wrong." + Texts.word(why);
                fault(
                        Field.CARD_SERIAL,
                        why == SerialCheck.Fault.LENGTH
                                ? Message.of(key + "." + Texts.word(type), length)
                                : Message.of(key));
                yield known;
            }
        };
    }

    private @Nullable CardType cardType(@Nullable VitaleCard known) {
        if (facts.cardType() != null) {
            return facts.cardType();
        }
        if (known != null) {
            return known.type();
        }
        var digits = facts.serial().replaceAll("\\D", "");
        return digits.length() == ALL_DIGITS && digits.startsWith(SerialCheck.PREFIX)
                ? CardType.WITH_PHOTO
                : null;
    }

    /** Somebody known, with what the row tells otherwise. */
    Person amended(Person known) {
        var kind = facts.kind() == null ? impliedKind(known) : facts.kind();
        var same = kind == known.kind() ? known.representation() : null;
        Representation representation;
        if (kind == PersonKind.ADULT) {
            representation = acting();
        } else {
            representation = represented(kind, same == null ? usual(kind) : same);
        }
        var insurance = known.insurance();
        var nir = facts.nir() == null ? insurance.nir() : facts.nir();
        return new Person(
                known.id(),
                kind,
                names(known.names()),
                facts.born() == null ? known.born() : facts.born(),
                told(known.household(), facts.household()),
                known.keeper(),
                representation,
                new Insurance(
                        nir,
                        insurance.coveredBy(),
                        card(insurance.card(), nir),
                        told(insurance.department(), facts.department()),
                        told(insurance.caisse(), facts.caisse())));
    }

    /** Who is put under a measure is represented from then on. */
    private PersonKind impliedKind(Person known) {
        var ground = facts.ground();
        return known.kind() == PersonKind.ADULT && ground != null && ground.isMeasure()
                ? PersonKind.REPRESENTED
                : known.kind();
    }

    private Names names(Names known) {
        // many lists have one name only, the one in use
        var isUsed =
                facts.used().isEmpty()
                        && Search.fold(facts.birth()).equals(Search.fold(known.used()));
        return new Names(
                told(known.given(), facts.given()),
                isUsed ? known.birth() : told(known.birth(), facts.birth()),
                told(known.used(), facts.used()));
    }

    /** What differs between the two, in the order of the fields. */
    static List<Difference> differences(Person before, Person after) {
        var found = new ArrayList<Difference>();
        for (var field : Field.values()) {
            var was = Shown.of(before, field);
            var is = Shown.of(after, field);
            if (!was.equals(is)) {
                found.add(new Difference(field, was, is));
            }
        }
        return found;
    }
}
