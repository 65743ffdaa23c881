package fr.carnetderefus.ui.edit;

import fr.carnetderefus.model.people.CardType;
import fr.carnetderefus.model.people.Extent;
import fr.carnetderefus.model.people.Ground;
import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Nir;
import fr.carnetderefus.model.people.NirCheck;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.model.people.SerialCheck;
import fr.carnetderefus.model.people.VitaleCard;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** What was typed into the form, before it is known to make a person. Null is an empty field. */
record PersonDraft(
        PersonId id,
        @Nullable String given,
        @Nullable String birthName,
        @Nullable String usedName,
        @Nullable LocalDate born,
        boolean bornUnreadable,
        PersonKind kind,
        boolean keeper,
        @Nullable String household,
        @Nullable PersonId representedBy,
        boolean representativeMissing,
        @Nullable Ground ground,
        Extent extent,
        @Nullable String reference,
        @Nullable String court,
        @Nullable LocalDate measureStart,
        boolean measureStartUnreadable,
        @Nullable LocalDate measureEnd,
        boolean measureEndUnreadable,
        @Nullable PersonId coveredBy,
        @Nullable String nir,
        @Nullable CardType cardType,
        @Nullable String cardSerial,
        @Nullable String department,
        @Nullable String caisse) {

    /** A field that something can be wrong with. */
    enum Place {
        GIVEN,
        BIRTH_NAME,
        BORN,
        REPRESENTATIVE,
        GROUND,
        MEASURE_START,
        MEASURE_END,
        NIR,
        CARD_TYPE,
        CARD_SERIAL,
        CAISSE
    }

    /** What is wrong, as a key of the bundles, at each place; empty when all can be saved. */
    Map<Place, String> problems(LocalDate today) {
        var problems = new EnumMap<Place, String>(Place.class);
        if (given == null) {
            problems.put(Place.GIVEN, "person-form.given-missing");
        }
        if (birthName == null) {
            problems.put(Place.BIRTH_NAME, "person-form.birth-name-missing");
        }
        born(today, problems);
        if (kind != PersonKind.ADULT) {
            actsFor(problems);
        }
        if (nir != null && NirCheck.of(nir) instanceof NirCheck.Wrong wrong) {
            problems.put(
                    Place.NIR,
                    "nir.wrong." + wrong.fault().name().toLowerCase(java.util.Locale.ROOT));
        }
        if (cardSerial != null && cardType == null) {
            problems.put(Place.CARD_TYPE, "person-form.card-type-missing");
        }
        if (cardSerial != null
                && cardType != null
                && SerialCheck.of(cardType, cardSerial, nirOrNull())
                        instanceof SerialCheck.Wrong wrong) {
            problems.put(Place.CARD_SERIAL, serialProblem(wrong));
        }
        if (caisse != null && caisse.length() > Insurance.LONGEST_CAISSE) {
            problems.put(Place.CAISSE, "person-form.caisse-too-long");
        }
        return problems;
    }

    private void born(LocalDate today, Map<Place, String> problems) {
        if (born == null) {
            problems.put(
                    Place.BORN,
                    bornUnreadable ? "person-form.date-unreadable" : "person-form.born-missing");
        } else if (born.isAfter(today)) {
            problems.put(Place.BORN, "error.born-in-future");
        } else if (kind == PersonKind.CHILD
                && born.plusYears(Person.MAJORITY + 3L).isBefore(today.plusDays(1))) {
            problems.put(Place.BORN, "error.child-is-adult");
        }
    }

    /** Nobody can act for a person on a ground that was only guessed. */
    private void actsFor(Map<Place, String> problems) {
        if (representativeMissing) {
            problems.put(Place.REPRESENTATIVE, "person-form.representative-missing");
        }
        if (ground == null) {
            problems.put(Place.GROUND, "person-form.ground-missing");
        } else if (ground.isMeasure()) {
            measure(ground, problems);
        }
    }

    private void measure(Ground ground, Map<Place, String> problems) {
        if (measureStartUnreadable) {
            problems.put(Place.MEASURE_START, "person-form.date-unreadable");
        }
        if (measureEndUnreadable) {
            problems.put(Place.MEASURE_END, "person-form.date-unreadable");
        } else if (representation(ground).endsBeforeStart()) {
            problems.put(Place.MEASURE_END, "error.measure-ends-before-start");
        }
    }

    private String serialProblem(SerialCheck.Wrong wrong) {
        return switch (wrong.fault()) {
            case CHARACTERS, EMPTY -> "person-form.serial-characters";
            case LENGTH ->
                    cardType == CardType.WITH_PHOTO
                            ? "person-form.serial-length-photo"
                            : "person-form.serial-length-plain";
        };
    }

    private @Nullable Nir nirOrNull() {
        return nir == null
                ? null
                : switch (NirCheck.of(nir)) {
                    case NirCheck.Valid(var valid) -> valid;
                    case NirCheck.Doubtful(var doubtful, _) -> doubtful;
                    case NirCheck.KeyProposed(var proposed, _) -> proposed;
                    case NirCheck.Wrong _ -> null;
                };
    }

    /** The person, once there are no {@link #problems}. */
    Person person() {
        var family = text(birthName);
        return new Person(
                id,
                kind,
                new Names(text(given), family, text(usedName)),
                Objects.requireNonNull(born),
                household == null ? family : household,
                keeper && kind == PersonKind.ADULT,
                kind == PersonKind.ADULT ? null : representation(Objects.requireNonNull(ground)),
                new Insurance(nirOrNull(), coveredBy, card(), text(department), text(caisse)));
    }

    private Representation representation(Ground ground) {
        return ground.isMeasure()
                ? new Representation(
                        representedBy,
                        ground,
                        kind == PersonKind.CHILD ? Extent.UNKNOWN : extent,
                        text(reference),
                        text(court),
                        measureStart,
                        measureEnd)
                : Representation.of(representedBy, ground);
    }

    private @Nullable VitaleCard card() {
        if (cardType == null) {
            return null;
        }
        if (cardSerial == null) {
            return new VitaleCard(cardType, "");
        }
        return switch (SerialCheck.of(cardType, cardSerial, nirOrNull())) {
            case SerialCheck.Valid(var serial) -> new VitaleCard(cardType, serial);
            case SerialCheck.Doubtful(var serial, _) -> new VitaleCard(cardType, serial);
            case SerialCheck.Wrong _ -> new VitaleCard(cardType, "");
        };
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
