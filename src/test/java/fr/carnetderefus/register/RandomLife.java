package fr.carnetderefus.register;

import fr.carnetderefus.model.people.CardType;
import fr.carnetderefus.model.people.Extent;
import fr.carnetderefus.model.people.Ground;
import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.model.people.VitaleCard;
import fr.carnetderefus.model.procedure.Anchor;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.Entry;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Somebody who does whatever comes to mind with a carnet; what is refused is left alone. */
final class RandomLife {
    private static final List<String> NAMES = List.of("Léa", "Noé", "Ana", "Max");
    private static final LocalDate BORN = LocalDate.of(1980, 1, 1);

    private final Register register;
    private final Random random;

    RandomLife(Register register, Random random) {
        this.register = register;
        this.random = random;
    }

    void live(int steps) throws CarnetException {
        for (var step = 0; step < steps; step++) {
            try {
                anything();
            } catch (CarnetException e) {
                if (e.reason() == CarnetException.Reason.DAMAGED) {
                    throw e;
                }
            }
        }
    }

    void person() throws CarnetException {
        var person =
                new Person(
                        AddPerson.newId(),
                        PersonKind.ADULT,
                        Names.of(any(NAMES), any(NAMES)),
                        BORN,
                        any(NAMES),
                        random.nextInt(3) == 0 && !hadKeeper(),
                        null,
                        Insurance.NONE);
        new AddPerson(register).add(person);
    }

    /** Two keepers are refused, but for one taken out whose leaving is taken back. */
    private boolean hadKeeper() {
        return register.state().entries().stream()
                .anyMatch(
                        w -> w.entry() instanceof Entry.PersonAdded(var person) && person.keeper());
    }

    private void anything() throws CarnetException {
        var people = List.copyOf(register.state().people().keySet());
        if (people.isEmpty() || random.nextInt(8) == 0) {
            person();
            return;
        }
        var id = any(people);
        switch (random.nextInt(15)) {
            case 0 -> new AddPerson(register).remove(id);
            case 1, 2, 3 -> new AddPerson(register).amend(changed(register.person(id).person()));
            case 4 -> notice(id);
            case 5 -> new RecordNotice(register).noteCode(id, "CODE" + random.nextInt(90_000));
            case 6 -> new RecordRefusal(register).choose(any(keys(id)), any(channels()));
            case 7 ->
                    new RecordRefusal(register).decide(any(keys(id)), any(Entry.Decision.values()));
            case 8 -> attempt(id);
            case 9 -> file(id);
            case 10 -> {
                var offered = new OpenCase(register).offered(id);
                if (!offered.isEmpty()) {
                    new OpenCase(register).open(id, any(offered).id());
                }
            }
            case 11 -> new RecordNote(register).note(List.of(id), "Note " + random.nextInt(9));
            case 12 -> remind(id);
            case 13 -> renew(id);
            default -> {
                var entries = register.state().entries();
                new UndoStep(register).undo(any(entries).step());
            }
        }
    }

    private void renew(PersonId id) throws CarnetException {
        var until = register.today().plusYears(1 + random.nextInt(5));
        new RenewMeasure(register)
                .renew(
                        id,
                        register.today().minusDays(random.nextInt(30)),
                        new Entry.MeasureRenewed(
                                random.nextInt(4) == 0 ? null : until,
                                random.nextBoolean() ? "" : "RG " + random.nextInt(9),
                                "",
                                random.nextBoolean() ? null : any(Extent.values())));
    }

    private void remind(PersonId id) throws CarnetException {
        var verb = new SetReminder(register);
        var open = register.person(id).reminders();
        if (open.isEmpty() || random.nextBoolean()) {
            verb.set(List.of(id), register.today().plusDays(random.nextInt(9)), "");
        } else {
            verb.done(id, any(open).id());
        }
    }

    private List<CaseKey> keys(PersonId id) throws CarnetException {
        return register.person(id).cases().stream().map(c -> c.key()).toList();
    }

    private List<String> channels() {
        return register.procedure().channels().stream().map(c -> c.id()).toList();
    }

    private void notice(PersonId id) throws CarnetException {
        var notices = new RecordNotice(register);
        notices.record(
                notices.form(
                        Entry.NoticeMeans.LETTER,
                        register.today().minusDays(random.nextInt(30)),
                        Anchor.Basis.LETTER_DATE,
                        null,
                        Map.of(id, random.nextBoolean() ? "" : "CODE" + random.nextInt(90_000))));
    }

    private void attempt(PersonId id) throws CarnetException {
        new RecordRefusal(register)
                .attempt(
                        any(keys(id)),
                        new Entry.AttemptMade(
                                any(channels()),
                                register.today().minusDays(1).atTime(random.nextInt(24), 0),
                                any(Entry.Outcome.values()),
                                ""));
    }

    private void file(PersonId id) throws CarnetException {
        var pdf = "%PDF-1.4 " + random.nextInt(4);
        new FileProof(register)
                .file(any(keys(id)), pdf.getBytes(StandardCharsets.US_ASCII), 1, pdf + ".pdf");
    }

    private Person changed(Person person) {
        var other = List.copyOf(register.state().people().keySet());
        var changes =
                new ArrayList<>(
                        List.of(
                                PersonField.GIVEN_NAME,
                                PersonField.HOUSEHOLD,
                                PersonField.BORN,
                                PersonField.REPRESENTATION,
                                PersonField.COVERED_BY,
                                PersonField.CARD,
                                PersonField.DEPARTMENT,
                                PersonField.CAISSE));
        var pattern =
                new Person(
                        person.id(),
                        person.kind(),
                        Names.of(any(NAMES), "x"),
                        BORN.plusDays(random.nextInt(3)),
                        any(NAMES),
                        false,
                        random.nextBoolean()
                                ? null
                                : Representation.of(not(person.id(), other), Ground.TUTELLE),
                        new Insurance(
                                null,
                                random.nextBoolean() ? null : not(person.id(), other),
                                new VitaleCard(
                                        CardType.WITH_PHOTO, "1234567890" + random.nextInt(3)),
                                "0" + (1 + random.nextInt(3)),
                                "CPAM " + random.nextInt(3)));
        return any(changes).from(pattern, person);
    }

    private @org.jspecify.annotations.Nullable PersonId not(PersonId id, List<PersonId> others) {
        var free = others.stream().filter(o -> !o.equals(id)).toList();
        return free.isEmpty() ? null : any(free);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
