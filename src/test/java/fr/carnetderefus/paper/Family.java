package fr.carnetderefus.paper;

import fr.carnetderefus.model.people.CardType;
import fr.carnetderefus.model.people.Extent;
import fr.carnetderefus.model.people.Ground;
import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.NirCheck;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.model.people.VitaleCard;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.register.AddPerson;
import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.RecordNotice;
import fr.carnetderefus.register.RecordRefusal;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.Texts;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;

/**
 * A made-up household with somebody of every kind. Its numbers are of a place that does not exist.
 */
final class Family {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final String NIR = "2 85 01 99 999 999";

    final Register register;
    final PersonId claire;
    final PersonId lea;
    final PersonId odette;
    final PersonId marcel;

    Family() throws Exception {
        this("Léa", "Martin");
    }

    Family(String child, String surname) throws Exception {
        var clock = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));
        register = Carnets.shipped(clock).inMemory();
        claire =
                add(
                        Names.of("Claire", surname),
                        PersonKind.ADULT,
                        LocalDate.of(1985, 1, 9),
                        null,
                        covered("2850199999999", null));
        lea =
                add(
                        Names.of(child, surname),
                        PersonKind.CHILD,
                        LocalDate.of(2017, 6, 1),
                        Representation.of(claire, Ground.PARENTAL_AUTHORITY),
                        new Insurance(null, claire, null, ""));
        odette =
                add(
                        Names.of("Odette", surname),
                        PersonKind.REPRESENTED,
                        LocalDate.of(1941, 4, 30),
                        measure(claire, Ground.TUTELLE),
                        covered("2410499999998", null));
        marcel =
                add(
                        Names.of("Marcel", surname),
                        PersonKind.REPRESENTED,
                        LocalDate.of(1950, 4, 30),
                        measure(claire, Ground.CURATELLE),
                        Insurance.NONE);
        var notices = new RecordNotice(register);
        notices.record(
                notices.form(
                        Entry.NoticeMeans.LETTER,
                        TODAY.minusDays(20),
                        RecordNotice.Form.usualBasis(Entry.NoticeMeans.LETTER),
                        null,
                        Map.of(lea, "aB3dE6gH9jK1", claire, "Zz3dE6gH9jK2")));
        var verb = new RecordRefusal(register);
        verb.attempt(
                odette,
                new Entry.AttemptMade(
                        "phone",
                        LocalDateTime.of(2026, 10, 20, 9, 12),
                        Entry.Outcome.DONE,
                        "Mme Dupin",
                        ""));
        verb.attempt(
                marcel,
                new Entry.AttemptMade(
                        "online", LocalDateTime.of(2026, 11, 3, 18, 0), Entry.Outcome.DONE, ""));
        new FileProof(register)
                .file(marcel, "%PDF-1.4".getBytes(StandardCharsets.US_ASCII), 1, "preuve.pdf");
    }

    Papers papers(Language language) {
        return new Papers(register, Texts.in(language), TODAY);
    }

    Sheet sheet(PaperKind kind, PersonId about, Language language) throws Exception {
        return papers(language).of(kind, CaseKey.first(about));
    }

    private PersonId add(
            Names names,
            PersonKind kind,
            LocalDate born,
            @Nullable Representation representation,
            Insurance insurance)
            throws Exception {
        var id = AddPerson.newId();
        new AddPerson(register)
                .add(
                        new Person(
                                id,
                                kind,
                                names,
                                born,
                                names.family(),
                                kind == PersonKind.ADULT,
                                representation,
                                insurance));
        return id;
    }

    private static Representation measure(PersonId by, Ground ground) {
        return new Representation(
                by,
                ground,
                Extent.UNKNOWN,
                "RG 21/00417",
                "Tribunal judiciaire de Lyon",
                null,
                TODAY.plusDays(10));
    }

    private static Insurance covered(String number, @Nullable PersonId by) {
        var nir =
                NirCheck.of(number) instanceof NirCheck.KeyProposed proposed
                        ? proposed.nir()
                        : null;
        return new Insurance(nir, by, new VitaleCard(CardType.WITH_PHOTO, "98765432109"), "69");
    }
}
