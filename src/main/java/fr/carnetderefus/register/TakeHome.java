package fr.carnetderefus.register;

import fr.carnetderefus.model.people.Ground;
import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.visit.Came;
import fr.carnetderefus.model.visit.ForWhom;
import fr.carnetderefus.model.visit.Matter;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Writes what a visit to a kiosk was about into a new carnet, under a passphrase of the visitor's.
 * No number, no card and no code goes into it: a kiosk keeps none.
 */
public record TakeHome(Carnets carnets) {

    /** Whom one matter of the visit is about; names and birth are asked for the carnet alone. */
    public record Member(Matter matter, Names names, LocalDate born) {}

    /**
     * Makes the carnet; the passphrase stays the caller's to wipe.
     *
     * @throws CarnetException when it cannot be written, and then nothing is left of it
     */
    public void into(Path file, char[] passphrase, List<Member> members) throws CarnetException {
        carnets.create(file, passphrase, register -> fill(register, members)).close();
    }

    private static void fill(Register register, List<Member> members) throws CarnetException {
        var household = members.getFirst().names().birth();
        var keeper = false;
        for (var member : members) {
            var matter = member.matter();
            var self = matter.who() == ForWhom.MYSELF; // whose carnet it is, only if they said so
            var person = person(member, household, self && !keeper);
            keeper |= self;
            new AddPerson(register).add(person);
            notice(register, person, matter);
            var way = way(register, matter);
            if (way != null) {
                new RecordRefusal(register).choose(person.id(), way);
            }
        }
    }

    private static Person person(Member member, String household, boolean keeper) {
        var matter = member.matter();
        var kind = kind(matter.who());
        return new Person(
                AddPerson.newId(),
                kind,
                member.names(),
                member.born(),
                household,
                keeper,
                acting(kind, matter.measure()),
                new Insurance(null, null, null, ""));
    }

    private static PersonKind kind(@Nullable ForWhom who) {
        return switch (who) {
            case null -> PersonKind.ADULT;
            case MYSELF -> PersonKind.ADULT;
            case CHILD -> PersonKind.CHILD;
            case REPRESENTED -> PersonKind.REPRESENTED;
        };
    }

    /** A measure that was not named is not noted: the carnet asks for it at home. */
    private static @Nullable Representation acting(PersonKind kind, @Nullable Ground measure) {
        return switch (kind) {
            case CHILD -> Representation.of(null, Ground.PARENTAL_AUTHORITY);
            case REPRESENTED -> measure == null ? null : Representation.of(null, measure);
            case ADULT -> null;
        };
    }

    private static void notice(Register register, Person person, Matter matter)
            throws CarnetException {
        if (matter.came() == null || matter.came() == Came.NOTHING) {
            return;
        }
        var means =
                matter.came() == Came.EMAIL ? Entry.NoticeMeans.EMAIL : Entry.NoticeMeans.LETTER;
        var verb = new RecordNotice(register);
        verb.record(
                verb.form(
                        means,
                        matter.sent(),
                        RecordNotice.Form.usualBasis(means),
                        matter.received(),
                        Map.of(person.id(), "")));
    }

    private static @Nullable String way(Register register, Matter matter) {
        return register.procedure().channels().stream()
                .filter(channel -> channel.kind() == matter.way())
                .map(Channel::id)
                .findFirst()
                .orElse(null);
    }
}
