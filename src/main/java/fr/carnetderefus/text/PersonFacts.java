package fr.carnetderefus.text;

import fr.carnetderefus.model.people.Extent;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is noted of a person, line by line.
 *
 * @param people finds those they are linked with
 * @param keeper what the keeper of the carnet is called where somebody is in their hands
 */
public record PersonFacts(Texts texts, Function<PersonId, Optional<Person>> people, String keeper) {
    /**
     * One line.
     *
     * @param masked what a screen shows at first; the same as {@code value} where nothing is secret
     */
    public record Datum(String label, String masked, String value) {
        public boolean secret() {
            return !masked.equals(value);
        }
    }

    /**
     * All but their full name.
     *
     * @param code the provisional code of the case at hand; empty where there is none
     */
    public List<Datum> of(Person person, String code) {
        var data = new ArrayList<Datum>();
        birth(person, data);
        data.add(open("details.household", person.household()));
        representation(person, data);
        if (!code.isEmpty()) {
            data.add(secret("details.code", "•".repeat(code.length()), code));
        }
        insurance(person, data);
        return data;
    }

    /** Who they are and in whose hands, as a court knows them; no number of theirs. */
    public List<Datum> measure(Person person) {
        var data = new ArrayList<Datum>();
        birth(person, data);
        representation(person, data);
        return data;
    }

    private void birth(Person person, List<Datum> data) {
        if (!person.names().used().isEmpty()) {
            data.add(open("details.birth-name", person.names().birth()));
        }
        data.add(open("details.born", texts.days().day(person.born())));
    }

    private void representation(Person person, List<Datum> data) {
        var representation = person.representation();
        if (representation == null) {
            return;
        }
        data.add(open("details.represented-by", name(representation.by())));
        data.add(open("details.ground", texts.of("ground", representation.ground())));
        if (representation.extent() != Extent.UNKNOWN) {
            data.add(open("details.extent", texts.of("extent", representation.extent())));
        }
        if (!representation.court().isEmpty()) {
            data.add(open("details.court", representation.court()));
        }
        if (!representation.reference().isEmpty()) {
            data.add(open("details.reference", representation.reference()));
        }
        var start = representation.start();
        if (start != null) {
            data.add(open("details.measure-start", texts.days().day(start)));
        }
        var end = representation.end();
        if (end != null) {
            data.add(open("details.measure-end", texts.days().day(end)));
        }
    }

    private void insurance(Person person, List<Datum> data) {
        var insurance = person.insurance();
        var coveredBy = insurance.coveredBy();
        if (coveredBy != null) {
            data.add(open("details.covered-by", name(coveredBy)));
        }
        var nir = insurance.nir();
        if (nir != null) {
            data.add(secret("details.nir", nir.masked(), nir.spaced()));
        }
        var card = insurance.card();
        if (card != null) {
            data.add(open("details.card", texts.of("card", card.type())));
            if (!card.serial().isEmpty()) {
                var masked = "•".repeat(card.serial().length());
                data.add(secret("details.serial", masked, card.serial()));
            }
        }
        if (!insurance.department().isEmpty()) {
            data.add(open("details.department", insurance.department()));
        }
        if (!insurance.caisse().isEmpty()) {
            data.add(open("details.caisse", insurance.caisse()));
        }
    }

    private String name(@Nullable PersonId id) {
        return Optional.ofNullable(id)
                .flatMap(people)
                .map(person -> person.names().full())
                .orElse(keeper);
    }

    private Datum open(String key, String value) {
        return new Datum(texts.get(key), value, value);
    }

    private Datum secret(String key, String masked, String value) {
        return new Datum(texts.get(key), masked, value);
    }
}
