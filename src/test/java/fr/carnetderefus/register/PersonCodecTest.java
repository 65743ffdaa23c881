package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.carnetderefus.model.people.Extent;
import fr.carnetderefus.model.people.Ground;
import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.model.refusal.Entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;

/** A measure as it is written, now and before. */
class PersonCodecTest {
    private static final LocalDate END = LocalDate.of(2030, 12, 31);

    private static Person under(Representation measure) {
        return new Person(
                new PersonId("01ARZ3NDEKTSV4RRFFQ69G5FAV"),
                PersonKind.REPRESENTED,
                Names.of("Odette", "Exemple"),
                LocalDate.of(1941, 4, 30),
                "Exemple",
                false,
                measure,
                Insurance.NONE);
    }

    /** Byte for byte as versions before decision 91 wrote it. */
    @Test
    void anEntryOfAnOlderCarnetTellsOfNoExtentAndNoStart() {
        var old =
                """
                {"id":"01KAX0000000000000000000AA","step":"01KAX0000000000000000000AB",\
                "day":"2026-11-20","at":"2026-11-20T09:00:00Z","type":"person-added",\
                "person":"01ARZ3NDEKTSV4RRFFQ69G5FAV","kind":"represented","given":"Odette",\
                "birthName":"Exemple","born":"1941-04-30","household":"Exemple",\
                "representation":{"ground":"tutelle","reference":"RG 21/00417",\
                "court":"Tribunal judiciaire de Lyon","end":"2030-12-31"},"insurance":{}}\
                """
                        .getBytes(StandardCharsets.UTF_8);
        var read = Codec.read(new PersonId("01ARZ3NDEKTSV4RRFFQ69G5FAV"), old);
        var person =
                under(
                        new Representation(
                                null,
                                Ground.TUTELLE,
                                Extent.UNKNOWN,
                                "RG 21/00417",
                                "Tribunal judiciaire de Lyon",
                                null,
                                END));
        assertEquals(new Entry.PersonAdded(person), read.entry());
        assertEquals(
                new String(old, StandardCharsets.UTF_8),
                new String(Codec.write(read), StandardCharsets.UTF_8),
                "what says nothing new is written as before");
    }

    @ParameterizedTest
    @EnumSource
    void everyExtentComesBack(Extent extent) {
        for (var ground : Ground.values()) {
            var measure =
                    new Representation(null, ground, extent, "", "", LocalDate.of(2021, 3, 4), END);
            var json = PersonCodec.write(under(measure));
            assertEquals(under(measure), PersonCodec.read(new Fields(json)));
            if (json.get("representation") instanceof Map<?, ?> written) {
                assertEquals(extent != Extent.UNKNOWN, written.containsKey("extent"));
            }
        }
    }

    /** As before where none is noted: the member is left out, and one that is there comes back. */
    @Test
    void aCaisseIsWrittenOnlyWhereItIsNoted() {
        var without = insured(new Insurance(null, null, null, "69"));
        assertEquals(Map.of("department", "69"), PersonCodec.write(without).get("insurance"));
        assertEquals(without, PersonCodec.read(new Fields(PersonCodec.write(without))));
        var with = insured(new Insurance(null, null, null, "69", "  CPAM du Rhône "));
        assertEquals(
                Map.of("department", "69", "caisse", "CPAM du Rhône"),
                PersonCodec.write(with).get("insurance"));
        assertEquals(with, PersonCodec.read(new Fields(PersonCodec.write(with))));
    }

    private static Person insured(Insurance insurance) {
        var odette = under(Representation.of(null, Ground.TUTELLE));
        return new Person(
                odette.id(),
                odette.kind(),
                odette.names(),
                odette.born(),
                odette.household(),
                false,
                odette.representation(),
                insurance);
    }

    @Test
    void anExtentThatNobodyKnowsIsNoPerson() {
        var json = PersonCodec.write(under(Representation.of(null, Ground.CURATELLE)));
        assertFalse(json.containsKey("extent"));
        json.put("representation", Map.of("ground", "curatelle", "extent", "soul"));
        assertThrows(Fields.BadFieldException.class, () -> PersonCodec.read(new Fields(json)));
    }
}
