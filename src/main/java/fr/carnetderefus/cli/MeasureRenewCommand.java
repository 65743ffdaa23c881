package fr.carnetderefus.cli;

import fr.carnetderefus.model.people.Extent;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.RenewalDoubt;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.RenewMeasure;
import fr.carnetderefus.text.MeasureWords;

import java.util.List;

/** Notes that a measure of protection was renewed, and says what is odd about it. */
final class MeasureRenewCommand implements Command {
    private static final Param PERSON = Param.position("person", "id");
    private static final Param DECIDED = Param.date("decided").needed();
    private static final Param UNTIL = Param.date("until");
    private static final Param NO_END = Param.fact("no-end");

    @Override
    public String name() {
        return "measure renew";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(
                PERSON,
                DECIDED,
                UNTIL,
                NO_END,
                PersonForm.REFERENCE,
                PersonForm.COURT,
                PersonForm.EXTENT);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var given = call.given();
        var id = given.needPerson(PERSON);
        var decided = given.needDate(DECIDED);
        // an end that was only forgotten must not take the former one away
        if (given.has(UNTIL) == given.isSet(NO_END)) {
            throw new UsageException("cli.usage.either", given.shown(UNTIL), given.shown(NO_END));
        }
        var renewed =
                new Entry.MeasureRenewed(
                        given.date(UNTIL).orElse(null),
                        given.text(PersonForm.REFERENCE).orElse(""),
                        given.text(PersonForm.COURT).orElse(""),
                        given.constant(PersonForm.EXTENT, Extent.class).orElse(null));
        try (var register = call.open()) {
            var before = RenewMeasure.measure(register.person(id));
            new RenewMeasure(register).renew(id, decided, renewed);
            var person = register.person(id).person();
            call.say(said(call, person, renewed));
            var words = new MeasureWords(call.texts());
            RenewalDoubt.of(before, decided, renewed).stream()
                    // that there is no end was just said
                    .filter(doubt -> doubt != RenewalDoubt.NO_END)
                    .map(doubt -> words.doubt(doubt, before))
                    .forEach(call::tell);
            Doubts.concerns(call, person);
        }
    }

    private static String said(Call call, Person person, Entry.MeasureRenewed renewed) {
        var texts = call.texts();
        var name = person.names().full();
        var until = renewed.until();
        return until == null
                ? texts.get("cli.measure.renewed.open", name)
                : texts.get("cli.measure.renewed.to", name, texts.days().day(until));
    }
}
