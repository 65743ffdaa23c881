package fr.carnetderefus.register;

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
import fr.carnetderefus.model.people.VitaleCard;
import fr.carnetderefus.model.procedure.Anchor;
import fr.carnetderefus.model.refusal.Entry;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Made-up people in households of five, six entries each, at every point of the way. They are
 * written in few steps: one durable step each, as the verbs would, takes minutes for 10,000.
 */
public final class Crowd {
    /** How many entries each person has. */
    public static final int ENTRIES = 6;

    private static final int HOUSEHOLD = 5;
    private static final int STEP = 6_000;

    private static final String[] GIVEN = {"Nadia", "Karim", "Léa", "Zoé", "Yvonne", "François"};
    private static final String[] FAMILY = {"Benali", "Lefèvre", "N'Guyen", "Muñoz", "Le Goff"};

    private final Register register;
    private final List<PersonId> ids = new ArrayList<>();
    private final List<Register.Draft> drafts = new ArrayList<>();

    private Crowd(Register register) {
        this.register = register;
    }

    /** Adds so many people, and says who they are. */
    public static List<PersonId> fill(Register register, int people) throws CarnetException {
        var crowd = new Crowd(register);
        for (var i = 0; i < people; i++) {
            crowd.add(i);
            if (crowd.drafts.size() >= STEP) {
                crowd.write();
            }
        }
        crowd.write();
        return crowd.ids;
    }

    private void write() throws CarnetException {
        register.write(drafts);
        drafts.clear();
    }

    private void add(int i) {
        var id = AddPerson.newId();
        ids.add(id);
        var today = register.today();
        var sent = today.minusDays(5 + i % 50);
        note(id, new Entry.PersonAdded(person(id, i)));
        note(
                id,
                new Entry.NoticeReceived(
                        id.value(),
                        i % 3 == 0 ? Entry.NoticeMeans.EMAIL : Entry.NoticeMeans.LETTER,
                        sent,
                        Anchor.Basis.LETTER_DATE,
                        sent.plusDays(2)));
        note(id, new Entry.CodeNoted(String.format(Locale.ROOT, "aB3d%08d", i)));
        note(id, new Entry.MethodChosen(i % 2 == 0 ? "online" : "phone"));
        note(id, attempt(i, Entry.Outcome.BUSY));
        note(id, attempt(i, i % 2 == 0 ? Entry.Outcome.DONE : Entry.Outcome.SITE_DOWN));
    }

    private void note(PersonId id, Entry entry) {
        drafts.add(new Register.Draft(id, register.today(), entry));
    }

    private Entry attempt(int i, Entry.Outcome outcome) {
        return new Entry.AttemptMade(
                i % 2 == 0 ? "online" : "phone",
                register.today().minusDays(3).atTime(9, i % 60),
                outcome,
                "La conseillère rappelle demain.");
    }

    private Person person(PersonId id, int i) {
        var family = FAMILY[i / HOUSEHOLD % FAMILY.length];
        var place = i % HOUSEHOLD;
        var kind = place < 2 ? PersonKind.ADULT : kindOf(place);
        return new Person(
                id,
                kind,
                Names.of(GIVEN[i % GIVEN.length], family),
                register.today().minusYears(ageOf(kind)).minusDays(i % 300),
                family + " " + i / HOUSEHOLD,
                i == 0,
                kind == PersonKind.ADULT ? null : representation(kind, ids.get(i - place), i),
                new Insurance(
                        nir(i),
                        kind == PersonKind.CHILD ? ids.get(i - place) : null,
                        new VitaleCard(CardType.WITH_PHOTO, "12345678901"),
                        "69"));
    }

    private static PersonKind kindOf(int place) {
        return place == HOUSEHOLD - 1 ? PersonKind.REPRESENTED : PersonKind.CHILD;
    }

    private static int ageOf(PersonKind kind) {
        return switch (kind) {
            case ADULT -> 41;
            case CHILD -> 9;
            case REPRESENTED -> 84;
        };
    }

    /** Some measures end soon, most later or never. */
    private Representation representation(PersonKind kind, PersonId by, int i) {
        var end = i % 4 == 0 ? register.today().plusDays(i) : null;
        return kind == PersonKind.CHILD
                ? Representation.of(by, Ground.PARENTAL_AUTHORITY)
                : new Representation(
                        by,
                        Ground.TUTELLE,
                        Extent.UNKNOWN,
                        "RG 21/00417",
                        "Tribunal judiciaire de Lyon",
                        null,
                        end);
    }

    /** Of a place that does not exist. */
    private static @Nullable Nir nir(int i) {
        var number = String.format(Locale.ROOT, "28501991%05d", i);
        return NirCheck.of(number) instanceof NirCheck.KeyProposed proposed ? proposed.nir() : null;
    }
}
