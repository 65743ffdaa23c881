package fr.carnetderefus.register;

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
import fr.carnetderefus.model.people.VitaleCard;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/** A person as a JSON object. What is empty or unknown is left out. */
final class PersonCodec {
    private static final int NIR_LENGTH = 13;

    private PersonCodec() {}

    static Map<String, Object> write(Person person) {
        var json = new LinkedHashMap<String, Object>();
        json.put("person", person.id().value());
        json.put("kind", Fields.word(person.kind()));
        json.put("given", person.names().given());
        json.put("birthName", person.names().birth());
        put(json, "usedName", person.names().used());
        json.put("born", person.born().toString());
        json.put("household", person.household());
        if (person.keeper()) {
            json.put("keeper", true);
        }
        var representation = person.representation();
        if (representation != null) {
            json.put("representation", write(representation));
        }
        json.put("insurance", write(person.insurance()));
        return json;
    }

    private static Map<String, Object> write(Representation representation) {
        var json = new LinkedHashMap<String, Object>();
        var by = representation.by();
        if (by != null) {
            json.put("by", by.value());
        }
        json.put("ground", Fields.word(representation.ground()));
        if (representation.extent() != Extent.UNKNOWN) {
            json.put("extent", Fields.word(representation.extent()));
        }
        put(json, "reference", representation.reference());
        put(json, "court", representation.court());
        var start = representation.start();
        if (start != null) {
            json.put("start", start.toString());
        }
        var end = representation.end();
        if (end != null) {
            json.put("end", end.toString());
        }
        return json;
    }

    private static Map<String, Object> write(Insurance insurance) {
        var json = new LinkedHashMap<String, Object>();
        var nir = insurance.nir();
        if (nir != null) {
            json.put("nir", nir.compact());
        }
        var coveredBy = insurance.coveredBy();
        if (coveredBy != null) {
            json.put("coveredBy", coveredBy.value());
        }
        var card = insurance.card();
        if (card != null) {
            json.put("cardType", Fields.word(card.type()));
            put(json, "cardSerial", card.serial());
        }
        put(json, "department", insurance.department());
        put(json, "caisse", insurance.caisse());
        return json;
    }

    private static void put(Map<String, Object> json, String key, String value) {
        if (!value.isEmpty()) {
            json.put(key, value);
        }
    }

    static Person read(Fields json) {
        return new Person(
                new PersonId(json.text("person")),
                json.constant(PersonKind.class, "kind"),
                new Names(json.text("given"), json.text("birthName"), json.textOr("usedName", "")),
                json.date("born"),
                json.text("household"),
                json.flag("keeper"),
                representation(json.objectOrNull("representation")),
                insurance(json.object("insurance")));
    }

    private static @Nullable Representation representation(@Nullable Fields json) {
        if (json == null) {
            return null;
        }
        return new Representation(
                personOrNull(json, "by"),
                json.constant(Ground.class, "ground"),
                json.constantOr(Extent.class, "extent", Extent.UNKNOWN),
                json.textOr("reference", ""),
                json.textOr("court", ""),
                json.dateOrNull("start"),
                json.dateOrNull("end"));
    }

    private static Insurance insurance(Fields json) {
        var nir =
                json.has("nir")
                        ? json.parsed(
                                "nir",
                                n -> new Nir(n.substring(0, NIR_LENGTH), n.substring(NIR_LENGTH)))
                        : null;
        var card =
                json.has("cardType")
                        ? new VitaleCard(
                                json.constant(CardType.class, "cardType"),
                                json.textOr("cardSerial", ""))
                        : null;
        return new Insurance(
                nir,
                personOrNull(json, "coveredBy"),
                card,
                json.textOr("department", ""),
                json.textOr("caisse", ""));
    }

    private static @Nullable PersonId personOrNull(Fields json, String key) {
        return json.has(key) ? new PersonId(json.text(key)) : null;
    }
}
