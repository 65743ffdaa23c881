package fr.carnetderefus.exchange;

import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.model.people.VitaleCard;
import fr.carnetderefus.register.ImportPeople;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.Set;

/**
 * Of what a list tells otherwise of somebody known, the fields that were accepted.
 *
 * @param fields what may be changed; all else stays as the carnet knows it
 */
record Picking(Set<Field> fields) {
    Picking {
        fields = Set.copyOf(fields);
    }

    /** What is to be written of a row; empty where nothing of it was accepted. */
    Optional<ImportPeople.Arrival> of(Judged.Changed row) {
        var arrival = row.arrival();
        var before = arrival.before();
        if (before == null) {
            return Optional.of(arrival);
        }
        var picked =
                new ImportPeople.Arrival(
                        before,
                        person(before, arrival.after()),
                        fields.contains(Field.SENT) ? arrival.notice() : null,
                        fields.contains(Field.CODE) ? arrival.code() : "");
        var changes =
                !picked.after().equals(before)
                        || picked.notice() != null
                        || !picked.code().isEmpty();
        return changes ? Optional.of(picked) : Optional.empty();
    }

    private Person person(Person before, Person after) {
        return new Person(
                before.id(),
                pick(Field.KIND, before.kind(), after.kind()),
                names(before.names(), after.names()),
                pick(Field.BORN, before.born(), after.born()),
                pick(Field.HOUSEHOLD, before.household(), after.household()),
                before.keeper(),
                representation(before, after),
                insurance(before.insurance(), after.insurance()));
    }

    private Names names(Names before, Names after) {
        return new Names(
                pick(Field.GIVEN, before.given(), after.given()),
                pick(Field.BIRTH_NAME, before.birth(), after.birth()),
                pick(Field.USED_NAME, before.used(), after.used()));
    }

    /** Somebody of another kind is represented otherwise altogether: it goes with the kind. */
    private @Nullable Representation representation(Person before, Person after) {
        var was = before.representation();
        var is = after.representation();
        if (before.kind() != after.kind() || was == null || is == null) {
            return fields.contains(Field.KIND) ? is : was;
        }
        return new Representation(
                fields.contains(Field.REPRESENTATIVE) ? is.by() : was.by(),
                pick(Field.GROUND, was.ground(), is.ground()),
                pick(Field.EXTENT, was.extent(), is.extent()),
                pick(Field.RG_NUMBER, was.reference(), is.reference()),
                pick(Field.COURT, was.court(), is.court()),
                fields.contains(Field.MEASURE_START) ? is.start() : was.start(),
                fields.contains(Field.MEASURE_END) ? is.end() : was.end());
    }

    private Insurance insurance(Insurance before, Insurance after) {
        return new Insurance(
                fields.contains(Field.NIR) ? after.nir() : before.nir(),
                after.coveredBy(),
                card(before.card(), after.card()),
                pick(Field.DEPARTMENT, before.department(), after.department()),
                pick(Field.CAISSE, before.caisse(), after.caisse()));
    }

    /** A serial number belongs to the type of its card. */
    private @Nullable VitaleCard card(@Nullable VitaleCard before, @Nullable VitaleCard after) {
        var picked = fields.contains(Field.CARD_TYPE) || fields.contains(Field.CARD_SERIAL);
        return picked ? after : before;
    }

    private <T> T pick(Field field, T before, T after) {
        return fields.contains(field) ? after : before;
    }
}
