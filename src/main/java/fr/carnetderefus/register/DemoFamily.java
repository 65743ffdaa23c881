package fr.carnetderefus.register;

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
import fr.carnetderefus.model.refusal.DocumentKind;
import fr.carnetderefus.model.refusal.Entry;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A made-up family to try the program with: somebody at each point of the way, whatever today is.
 * Numbers are of a place that does not exist (99 999), names of nobody.
 */
public final class DemoFamily {
    private static final String SURNAME = "Exemple";

    private final Register register;
    private final LocalDate today;

    private DemoFamily(Register register) {
        this.register = register;
        this.today = register.today();
    }

    /** A carnet in memory with the family in it. */
    public static Register in(Carnets carnets) throws CarnetException {
        var register = carnets.inMemory();
        fill(register);
        return register;
    }

    /** Puts the family into an empty carnet. */
    public static void fill(Register register) throws CarnetException {
        new DemoFamily(register).fill();
    }

    private void fill() throws CarnetException {
        var claire = adult("Claire", 41, "2850199999999", true);
        var karim = adult("Karim", 43, "1830199999998", false);
        var lea = child("Léa", 7, claire);
        var tom = child("Tom", 4, claire);
        var odette = represented("Odette", 84, claire);

        notice(Entry.NoticeMeans.EMAIL, 29, Map.of(lea, "dEmo7LeaCd28"));
        notice(Entry.NoticeMeans.LETTER, 18, codes(tom, "dEmo4TomCd93", odette, "dEmo84deCd57"));
        notice(Entry.NoticeMeans.EMAIL, 33, Map.of(karim, "dEmo43KmCd36"));

        var verb = new RecordRefusal(register);
        verb.choose(lea, "online");
        attempt(lea, "online", 3, Entry.Outcome.SITE_DOWN, "");
        verb.choose(odette, "phone");
        attempt(odette, "phone", 9, Entry.Outcome.BUSY, "");
        attempt(odette, "phone", 8, Entry.Outcome.DONE, "");
        verb.choose(karim, "online");
        attempt(karim, "online", 12, Entry.Outcome.DONE, "");
        fileProof(karim);
    }

    private static Map<PersonId, String> codes(PersonId a, String x, PersonId b, String y) {
        var codes = new LinkedHashMap<PersonId, String>();
        codes.put(a, x);
        codes.put(b, y);
        return codes;
    }

    private PersonId adult(String given, int age, String number, boolean keeper)
            throws CarnetException {
        var card = new VitaleCard(CardType.WITH_PHOTO, "99999999999");
        var nir =
                NirCheck.of(number) instanceof NirCheck.KeyProposed proposed
                        ? proposed.nir()
                        : null;
        return add(
                given, PersonKind.ADULT, age, keeper, null, new Insurance(nir, null, card, "99"));
    }

    private PersonId child(String given, int age, PersonId parent) throws CarnetException {
        return add(
                given,
                PersonKind.CHILD,
                age,
                false,
                Representation.of(parent, Ground.PARENTAL_AUTHORITY),
                new Insurance(null, parent, null, ""));
    }

    private PersonId represented(String given, int age, PersonId guardian) throws CarnetException {
        var measure =
                new Representation(
                        guardian,
                        Ground.TUTELLE,
                        Extent.REPRESENTATION,
                        "RG 00/00000",
                        "",
                        today.minusYears(4),
                        today.plusDays(60));
        var insurance =
                new Insurance(null, null, new VitaleCard(CardType.WITHOUT_PHOTO, "99999999"), "");
        return add(given, PersonKind.REPRESENTED, age, false, measure, insurance);
    }

    private PersonId add(
            String given,
            PersonKind kind,
            int age,
            boolean keeper,
            @Nullable Representation representation,
            Insurance insurance)
            throws CarnetException {
        var id = AddPerson.newId();
        var born = today.minusYears(age).minusDays(100 + age);
        new AddPerson(register)
                .add(
                        new Person(
                                id,
                                kind,
                                Names.of(given, SURNAME),
                                born,
                                SURNAME,
                                keeper,
                                representation,
                                insurance));
        return id;
    }

    private void notice(Entry.NoticeMeans means, int daysAgo, Map<PersonId, String> codes)
            throws CarnetException {
        var basis = RecordNotice.Form.usualBasis(means);
        var verb = new RecordNotice(register);
        verb.record(verb.form(means, today.minusDays(daysAgo), basis, null, codes));
    }

    private void attempt(
            PersonId id, String channel, int daysAgo, Entry.Outcome outcome, String note)
            throws CarnetException {
        new RecordRefusal(register)
                .attempt(
                        id,
                        new Entry.AttemptMade(
                                channel, today.minusDays(daysAgo).atTime(9, 12), outcome, note));
    }

    /** With its text, as any document that is filed: else it is read at each opening. */
    private void fileProof(PersonId id) throws CarnetException {
        var proof =
                new FileProof.Incoming(
                        demo("justificatif-exemple.pdf"),
                        1,
                        "justificatif-exemple.pdf",
                        "",
                        "",
                        new String(demo("justificatif-exemple.txt"), StandardCharsets.UTF_8),
                        DocumentKind.PROOF,
                        null);
        new FileProof(register).file(List.of(register.file(id).key()), proof);
    }

    private static byte[] demo(String name) {
        try (var in = DemoFamily.class.getResourceAsStream("demo/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no made-up proof");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
